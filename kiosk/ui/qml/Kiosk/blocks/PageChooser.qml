pragma ComponentBehavior: Bound
import QtQuick
import QtQml.Models
import Kiosk.Model

// Picks the delegate of any block of a page.
DelegateChooser {
    id: chooser

    required property Visit visit
    required property Item column
    required property RowModel owner
    property real sight: Infinity

    role: "kind"

    DelegateChoice {
        roleValue: "steps"
        StepsBlock { width: chooser.column.width }
    }
    DelegateChoice {
        roleValue: "callout"
        CalloutBlock { width: chooser.column.width; visit: chooser.visit }
    }
    DelegateChoice {
        roleValue: "fold"
        FoldBlock { width: chooser.column.width; owner: chooser.owner; visit: chooser.visit }
    }
    DelegateChoice {
        roleValue: "label"
        LabelBlock { width: chooser.column.width; visit: chooser.visit }
    }
    DelegateChoice {
        roleValue: "word"
        WordRow { width: chooser.column.width }
    }
    DelegateChoice {
        roleValue: "letters"
        LettersRow { width: chooser.column.width; visit: chooser.visit }
    }
    DelegateChoice {
        SimpleChooser { column: chooser.column; visit: chooser.visit; sight: chooser.sight }
    }
}
