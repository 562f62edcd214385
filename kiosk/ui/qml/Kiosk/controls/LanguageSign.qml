import QtQuick
import Kiosk

// Begins a visit in one language, named by its own name. Made of plain items, as the welcome screen is.
Rectangle {
    id: sign

    required property string code
    required property string name
    required property bool isChosen
    readonly property color ink: tap.pressed ? Theme.colors.controlInk : Theme.colors.menuInk

    signal meant

    function enter(event: KeyEvent): void {
        if (!event.isAutoRepeat)
            meant();
    }

    width: Math.max(Theme.target, words.width + Theme.px(56))
    height: Math.max(Theme.target, words.height + Theme.px(20))
    radius: Theme.radius
    activeFocusOnTab: true
    color: tap.pressed ? Theme.colors.controlPressed : isChosen ? Theme.colors.menuPressed : Theme.colors.menu
    border.width: activeFocus || isChosen ? Theme.ring : Theme.hairline
    border.color: activeFocus ? Theme.colors.menuFocus : Theme.colors.menuQuietInk
    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.focusable: true
    Accessible.onPressAction: meant()
    Keys.onReturnPressed: event => enter(event)
    Keys.onEnterPressed: event => enter(event)
    Keys.onSpacePressed: event => enter(event)
    Keys.onSelectPressed: event => enter(event)

    TapHandler {
        id: tap
        // A slow press is a tap too.
        longPressThreshold: 0
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: sign.meant()
    }
    Text {
        id: words
        anchors.centerIn: sign
        text: sign.name
        textFormat: Text.PlainText
        font.family: Theme.textFamily
        font.pixelSize: Theme.px(30)
        font.weight: Font.DemiBold
        color: sign.ink
        Accessible.ignored: true
    }
}
