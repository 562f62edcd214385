import QtQuick
import Kiosk

// A question on the visitor's list, with the control that takes it off.
Item {
    id: line

    required property string question
    readonly property real beside: width - remove.width - Theme.hand(24)
    readonly property bool isWide: beside > 12 * words.size

    signal removed

    implicitHeight: isWide ? Math.max(words.height, remove.height) : words.height + Theme.gap + remove.height

    Words {
        id: words
        y: line.isWide ? (line.height - height) / 2 : 0
        width: line.isWide ? line.beside : line.width
        text: line.question
        size: Theme.px(40)
        font.weight: Font.DemiBold
        lineHeight: Theme.tightLine
    }
    BarButton {
        id: remove
        x: line.isWide ? line.width - width : 0
        y: line.isWide ? (line.height - height) / 2 : words.height + Theme.gap
        iconName: "trash-2"
        text: qsTr("Remove")
        Accessible.name: qsTr("Remove: %1").arg(line.question)
        onClicked: line.removed()
    }
}
