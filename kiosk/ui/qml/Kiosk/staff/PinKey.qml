import QtQuick
import Kiosk

// A digit of the PIN pad.
Press {
    id: key

    property real size: Theme.capped(44)

    background: Rectangle {
        radius: Theme.radius
        border.width: Theme.hairline
        border.color: key.enabled ? Theme.colors.strongLine : Theme.colors.line
        color: !key.enabled ? Theme.colors.offControl : key.down ? Theme.colors.controlPressed : Theme.colors.control
    }
    contentItem: Item {
        Words {
            anchors.centerIn: parent
            text: key.text
            size: key.size
            font.weight: Font.DemiBold
            lineHeight: Theme.tightLine
            color: key.enabled ? Theme.colors.controlInk : Theme.colors.offControlInk
            Accessible.ignored: true
        }
    }
}
