import QtQuick
import Kiosk

// A round control that moves the page by one screenful.
Press {
    id: button

    required property string iconName

    implicitWidth: Theme.target
    implicitHeight: Theme.target

    background: Rectangle {
        radius: width / 2
        border.width: Theme.hairline
        border.color: button.enabled ? Theme.colors.mainControl : Theme.colors.line
        color: !button.enabled ? Theme.colors.offControl
            : button.down ? Theme.colors.mainControlPressed : Theme.colors.mainControl
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: button.iconName
            size: Theme.hand(44)
            color: button.enabled ? Theme.colors.mainControlInk : Theme.colors.offControlInk
        }
    }
}
