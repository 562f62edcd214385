import QtQuick
import Kiosk

// One stop on a timeline: a number, a name and what happens there.
Item {
    id: step

    required property int index
    required property string title
    required property string text
    required property bool isRich
    required property string plain
    required property string marker
    required property int total
    readonly property bool isLast: index === total - 1

    implicitHeight: Math.max(words.height, mark.height) + (isLast ? 0 : Theme.blockGap)
    Accessible.role: Accessible.ListItem
    Accessible.name: title.length > 0 ? qsTr("%1. %2", "number and name of a step").arg(marker).arg(title) : marker
    Accessible.description: qsTr("%1 of %2", "place in a list").arg(index + 1).arg(total)
    Accessible.ignored: !visible

    Rectangle {
        anchors { top: mark.bottom; bottom: step.bottom; horizontalCenter: mark.horizontalCenter }
        visible: !step.isLast
        width: Theme.hairline
        color: Theme.colors.strongLine
    }
    NumberMark {
        id: mark
        anchors.left: step.left
        number: step.marker
    }
    Column {
        id: words
        anchors { left: mark.right; leftMargin: Theme.px(22); right: step.right }

        Words {
            width: words.width
            visible: text.length > 0
            topPadding: Theme.px(6)
            text: step.title
            font.weight: Font.Bold
            Accessible.ignored: true
        }
        RowText {
            width: words.width
            text: step.text
            isRich: step.isRich
            plain: step.plain
        }
    }
}
