import QtQuick
import Kiosk
import Kiosk.Model

// How the kiosk is: an icon, a few words and a color.
Rectangle {
    id: sign

    required property Health health
    readonly property color ink: health.lamp === "ok" ? Theme.colors.standardInk
        : health.lamp === "warn" ? Theme.colors.investigationalInk
        : health.lamp === "fail" ? Theme.colors.warningInk : Theme.colors.ink

    height: Math.max(Theme.target, words.height + Theme.hand(32))
    radius: Theme.radius
    border.width: Theme.hairline
    border.color: ink
    color: health.lamp === "ok" ? Theme.colors.standardFill
        : health.lamp === "warn" ? Theme.colors.investigationalFill
        : health.lamp === "fail" ? Theme.colors.warningFill : Theme.colors.noteFill

    Icon {
        id: mark
        anchors { left: parent.left; leftMargin: Theme.hand(24); verticalCenter: parent.verticalCenter }
        name: sign.health.lamp === "ok" ? "circle-check" : sign.health.lamp === "warn" ? "triangle-alert"
            : sign.health.lamp === "fail" ? "circle-alert" : "hourglass"
        size: Theme.capped(52)
        color: sign.ink
    }
    Headline {
        id: words
        anchors { left: mark.right; leftMargin: Theme.hand(20); right: parent.right; rightMargin: Theme.hand(24) }
        anchors.verticalCenter: parent.verticalCenter
        rank: 2
        text: sign.health.headline
        size: Theme.heading(40)
        font.weight: Font.Bold
        lineHeight: Theme.tightLine
        color: sign.ink
    }
}
