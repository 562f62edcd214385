import QtQuick
import Kiosk

// The word On or Off, with a knob at the one side or the other.
Rectangle {
    id: sign

    required property bool isOn
    readonly property real inset: Theme.hand(6)
    readonly property color ink: isOn ? Theme.colors.mainControlInk : Theme.colors.controlInk

    width: knob.width + Math.max(on.implicitWidth, off.implicitWidth) + Theme.px(28) + 2 * inset
    height: Math.max(Theme.hand(52), on.implicitHeight + Theme.hand(8))
    radius: height / 2
    color: isOn ? Theme.colors.mainControl : Theme.colors.control
    border.color: isOn ? Theme.colors.mainControl : Theme.colors.strongLine
    border.width: Theme.hairline

    Rectangle {
        id: knob
        x: Theme.mirrored(sign.isOn ? sign.width - width - sign.inset : sign.inset, width, sign.width)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.hand(40)
        height: width
        radius: width / 2
        color: sign.isOn ? sign.ink : Theme.colors.strongLine
    }
    Item {
        anchors {
            left: sign.isOn ? sign.left : knob.right
            right: sign.isOn ? knob.left : sign.right
            verticalCenter: sign.verticalCenter
        }
        height: on.height

        Words {
            id: on
            anchors.centerIn: parent
            visible: sign.isOn
            //: Stands in a switch. Keep it short.
            text: qsTr("On")
            size: Theme.label
            font.weight: Font.Bold
            lineHeight: Theme.tightLine
            color: sign.ink
            Accessible.ignored: true
        }
        Words {
            id: off
            anchors.centerIn: parent
            visible: !sign.isOn
            text: qsTr("Off")
            size: Theme.label
            font.weight: Font.Bold
            lineHeight: Theme.tightLine
            color: sign.ink
            Accessible.ignored: true
        }
    }
}
