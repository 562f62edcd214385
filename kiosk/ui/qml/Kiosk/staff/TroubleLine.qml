import QtQuick
import Kiosk

// One thing that is not well, and what to do about it.
Item {
    id: line

    required property string about
    required property string what
    required property string fix
    required property bool isGrave

    height: column.height

    Icon {
        id: mark
        anchors.left: line.left
        y: Math.round((title.height - height) / 2)
        name: line.isGrave ? "circle-alert" : "triangle-alert"
        size: Theme.px(32)
        color: line.isGrave ? Theme.colors.warningInk : Theme.colors.investigationalInk
    }
    Column {
        id: column
        anchors { left: mark.right; leftMargin: Theme.hand(16); right: parent.right }
        spacing: Theme.px(4)

        Words {
            id: title
            width: column.width
            //: Spoken. %1 is what is wrong with the kiosk.
            text: line.isGrave ? qsTr("%1: mend this first").arg(line.about) : line.about
            font.weight: Font.Bold
            lineHeight: Theme.tightLine
        }
        Words {
            width: column.width
            text: line.what
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            lineHeight: Theme.tightLine
        }
        Words {
            width: column.width
            visible: line.fix.length > 0
            text: line.fix
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            lineHeight: Theme.tightLine
            color: Theme.colors.heading
        }
    }
}
