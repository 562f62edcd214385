import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import Kiosk

// What a key of the on-screen keyboard looks like, and what a screen reader says of it.
KeyPanel {
    id: face

    readonly property string shown: control?.displayText ?? ""
    readonly property bool isLarge: control?.uppercased ?? false
    readonly property bool isOff: !(control?.enabled ?? true)
    readonly property bool isDown: control?.pressed ?? false
    property string words: isLarge ? shown.toUpperCase() : shown
    property string iconName: ""
    property bool isMain: false
    readonly property bool isLetter: words.length < 2
    readonly property color inkColor: isOff ? Theme.colors.offControlInk
        : isMain ? Theme.colors.mainControlInk : Theme.colors.controlInk

    // Does what a finger does, for a screen reader.
    function act(): void {
        if (!control || isOff)
            return;
        if (!control.noKeyEvent)
            InputContext.inputEngine.virtualKeyClick(control.key, isLarge ? control.text.toUpperCase() : control.text,
                isLarge ? Qt.ShiftModifier : Qt.NoModifier);
        control.clicked();
    }

    Accessible.role: Accessible.Button
    Accessible.name: words
    Accessible.onPressAction: act()

    Rectangle {
        anchors { fill: parent; margins: Theme.hand(6) }
        radius: Theme.radius
        border.width: face.isMain ? 0 : Theme.hairline
        border.color: face.isOff ? Theme.colors.line : Theme.colors.strongLine
        color: face.isOff ? Theme.colors.offControl
            : face.isMain ? (face.isDown ? Theme.colors.mainControlPressed : Theme.colors.mainControl)
            : (face.isDown ? Theme.colors.controlPressed : Theme.colors.control)

        Column {
            anchors.centerIn: parent

            Icon {
                id: sign
                anchors.horizontalCenter: parent.horizontalCenter
                visible: face.iconName.length > 0 && size + label.height < face.height - Theme.hand(16)
                name: face.iconName
                size: Theme.hand(32)
                color: face.inkColor
            }
            Text {
                id: label
                width: face.width - Theme.hand(16)
                horizontalAlignment: Text.AlignHCenter
                text: face.words
                textFormat: Text.PlainText
                font.family: Theme.textFamily
                font.pixelSize: Theme.capped(face.isLetter ? 40 : 24)
                font.weight: Font.DemiBold
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.hand(20)
                color: face.inkColor
                Accessible.ignored: true
            }
        }
    }
}
