import QtQuick
import Kiosk

// A question on the visitor's list, with the control that takes it off.
Item {
    id: line

    required property string question
    required property string shown
    readonly property real beside: width - remove.width - Theme.hand(24)
    readonly property bool isWide: beside > 12 * words.size

    signal removed

    implicitHeight: isWide ? Math.max(words.height, remove.height) : words.height + Theme.gap + remove.height

    Words {
        id: words
        anchors.left: line.left
        y: line.isWide ? (line.height - height) / 2 : 0
        width: line.isWide ? line.beside : line.width
        text: line.shown
        Accessible.name: line.question
        size: Theme.px(40)
        font.weight: Font.DemiBold
        lineHeight: Theme.tightLine
    }
    BarButton {
        id: remove
        x: Theme.mirrored(line.isWide ? line.width - width : 0, width, line.width)
        y: line.isWide ? (line.height - height) / 2 : words.height + Theme.gap
        iconName: "trash-2"
        text: qsTr("Remove")
        //: Spoken. %1 is a question.
        Accessible.name: qsTr("Remove: %1").arg(line.question)
        onClicked: line.removed()
    }
}
