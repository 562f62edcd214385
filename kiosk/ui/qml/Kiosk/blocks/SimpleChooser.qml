pragma ComponentBehavior: Bound
import QtQuick
import QtQml.Models
import Kiosk.Model

// Picks the delegate of a block that holds no other blocks.
DelegateChooser {
    id: chooser

    required property Item column
    required property Visit visit
    // How far down the column drawings are wanted.
    property real sight: Infinity

    role: "kind"

    DelegateChoice {
        roleValue: "heading"
        HeadingBlock { width: chooser.column.width }
    }
    DelegateChoice {
        roleValue: "paragraph"
        RowText { width: chooser.column.width }
    }
    DelegateChoice {
        roleValue: "list"
        ListBlock { width: chooser.column.width }
    }
    DelegateChoice {
        roleValue: "question"
        QuestionRow { width: chooser.column.width; visit: chooser.visit }
    }
    DelegateChoice {
        roleValue: "table"
        TableBlock { width: chooser.column.width }
    }
    DelegateChoice {
        roleValue: "figure"
        FigureBlock {
            width: chooser.column.width
            visit: chooser.visit
            // At 0 it has no place yet: a page begins with its title.
            isNear: chooser.sight === Infinity || (y > 0 && y < chooser.sight)
        }
    }
    DelegateChoice {
        roleValue: "quote"
        QuoteBlock { width: chooser.column.width }
    }
    DelegateChoice {
        roleValue: "rule"
        RuleBlock { width: chooser.column.width }
    }
}
