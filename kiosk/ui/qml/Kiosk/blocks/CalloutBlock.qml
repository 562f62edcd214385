import QtQuick
import Kiosk
import Kiosk.Model

// A boxed note, warning or set of questions.
Rectangle {
    id: callout

    required property string title
    required property string icon
    required property string variant
    required property int rank
    required property RowModel rows
    required property Visit visit
    readonly property bool isWarning: variant === "warning"
    readonly property color edge: isWarning ? Theme.colors.warningEdge
        : variant === "questions" ? Theme.colors.questionsEdge : Theme.colors.noteEdge

    implicitHeight: column.height + Theme.px(52)
    radius: Theme.radius
    color: isWarning ? Theme.colors.warningFill
        : variant === "questions" ? Theme.colors.questionsFill : Theme.colors.noteFill
    border.color: edge
    border.width: isWarning ? Theme.hairline * 2 : Theme.hairline
    Accessible.role: Accessible.Grouping
    Accessible.name: isWarning ? qsTr("Warning") : variant === "questions" ? qsTr("Questions") : qsTr("Note")
    Accessible.ignored: !visible

    Column {
        id: column
        x: Theme.px(28)
        y: Theme.px(24)
        width: callout.width - 2 * x
        spacing: Theme.px(16)

        Row {
            width: column.width
            visible: callout.title.length > 0
            spacing: Theme.px(16)

            Icon {
                id: mark
                name: callout.icon
                size: Theme.px(42)
                color: callout.edge
            }
            Headline {
                rank: callout.rank
                width: column.width - mark.width - Theme.px(16)
                text: callout.title
                size: Theme.px(34)
                font.weight: Font.Bold
                lineHeight: Theme.tightLine
                color: callout.isWarning ? Theme.colors.warningInk : Theme.colors.ink
            }
        }
        InnerBlocks {
            width: column.width
            rows: callout.rows
            visit: callout.visit
        }
    }
}
