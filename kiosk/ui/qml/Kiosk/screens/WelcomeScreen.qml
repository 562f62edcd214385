import QtQuick
import Kiosk
import Kiosk.Model

// The first screen: what this is, and one way on. All of it is the button. It is made of plain
// items, since loading Qt's control templates would keep the first frame waiting.
Rectangle {
    id: screen

    required property Entrance entrance
    readonly property real edge: Theme.space(Theme.isPortrait ? 80 : 120)
    // Whether a long title, or a low screen, leaves too little room for the largest letters.
    readonly property bool isTight: ruler.height + summary.height + sign.height + Theme.px(170) > foot.y

    // The key that closed the last visit may still be down.
    function enter(event: KeyEvent): void {
        if (!event.isAutoRepeat)
            entrance.begin();
    }

    color: Theme.colors.menu
    focus: true
    Accessible.role: Accessible.Button
    Accessible.name: sign.text
    Accessible.description: "%1. %2".arg(entrance.topic).arg(entrance.summary)
    Accessible.focusable: true
    Accessible.onPressAction: entrance.begin()
    Keys.onReturnPressed: event => enter(event)
    Keys.onEnterPressed: event => enter(event)
    Keys.onSpacePressed: event => enter(event)

    TapHandler {
        // A slow press is a tap too.
        longPressThreshold: 0
        id: tap
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: screen.entrance.begin()
    }
    Column {
        id: column
        x: screen.edge
        y: Math.max(Theme.space(30), (foot.y - height) * (Theme.isPortrait ? 0.42 : 0.45))
        width: Math.min(screen.width - 2 * x, Theme.px(1240))
        spacing: Theme.px(22)

        Words {
            width: column.width
            text: qsTr("TREATMENT INFORMATION")
            font.pixelSize: Theme.px(27)
            font.weight: Font.DemiBold
            font.letterSpacing: Theme.px(3)
            color: Theme.colors.menuQuietInk
        }
        Words {
            width: column.width
            text: screen.entrance.topic
            font.pixelSize: screen.isTight ? Theme.px(56) : ruler.font.pixelSize
            font.weight: Font.Bold
            lineHeight: Theme.tightLine
            color: Theme.colors.menuInk
            Accessible.role: Accessible.Heading
        }
        Words {
            id: summary
            width: column.width
            text: screen.entrance.summary
            font.pixelSize: Theme.px(36)
            color: Theme.colors.menuInk
        }
        Item {
            width: 1
            height: Theme.space(16)
        }
        BeginSign {
            id: sign
            isPressed: tap.pressed
            text: qsTr("Touch to begin")
        }
    }
    Words {
        id: ruler
        visible: false
        width: column.width
        text: screen.entrance.topic
        font.pixelSize: Theme.px(100)
        font.weight: Font.Bold
        lineHeight: Theme.tightLine
    }
    Column {
        id: foot
        x: screen.edge
        width: screen.width - 2 * x
        anchors { bottom: screen.bottom; bottomMargin: Theme.space(36) }
        spacing: Theme.px(6)

        HelpLine {
            width: foot.width
            color: Theme.colors.menuInk
        }
        Words {
            width: foot.width
            text: qsTr("General information, not medical advice. Ask your care team about your own treatment.")
            font.pixelSize: Theme.label
            lineHeight: Theme.tightLine
            color: Theme.colors.menuQuietInk
        }
    }
}
