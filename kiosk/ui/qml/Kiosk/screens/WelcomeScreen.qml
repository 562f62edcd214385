import QtQuick
import Kiosk
import Kiosk.Model

// The first screen: what this is, and one way on. A touch anywhere begins, except on the offer to
// continue where a visit timed out. It is made of plain items, since loading Qt's control templates
// would keep the first frame waiting.
FocusScope {
    id: screen

    required property Entrance entrance
    readonly property real edge: Theme.space(Theme.isPortrait ? 80 : 120)
    // Whether a long title, or a low screen, leaves too little room for the largest letters.
    readonly property bool isTight: ruler.height + slot.height + sign.height + Theme.px(170) > room
    // Whether that is not enough: then what can be done without goes.
    readonly property bool isFull: isTight && topic.height + slot.height + sign.height + Theme.px(170) > room
    readonly property real room: height - foot.height - Theme.space(36)

    // The key that closed the last visit may still be down.
    function enter(event: KeyEvent): void {
        if (!event.isAutoRepeat)
            entrance.begin();
    }

    focus: true
    Keys.onReturnPressed: event => enter(event)
    Keys.onEnterPressed: event => enter(event)
    Keys.onSpacePressed: event => enter(event)
    Keys.onSelectPressed: event => enter(event)
    Keys.onDownPressed: foot.take()

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.menu
    }
    BeginTap {
        id: tap
        onMeant: screen.entrance.begin()
    }
    Column {
        id: column
        anchors { left: screen.left; leftMargin: screen.edge + Theme.space(screen.entrance.shiftX) }
        y: Math.max(Theme.space(30), (screen.room - height) * (Theme.isPortrait ? 0.42 : 0.45)) + Theme.space(screen.entrance.shiftY)
        width: Math.min(screen.width - 2 * screen.edge, Theme.px(1240))
        spacing: Theme.px(screen.isFull ? 8 : 22)

        Words {
            width: column.width
            visible: !screen.isFull
            //: A small headline, in capitals where the script has them.
            text: qsTr("TREATMENT INFORMATION")
            size: Theme.px(27)
            font.weight: Font.DemiBold
            font.letterSpacing: Theme.apart(Theme.px(3))
            color: Theme.colors.menuQuietInk
        }
        Words {
            id: topic
            width: column.width
            text: screen.entrance.topic
            size: screen.isTight ? Theme.px(56) : ruler.size
            font.weight: Font.Bold
            lineHeight: Theme.tightLine
            color: Theme.colors.menuInk
            // The button says it, and the summary too.
            Accessible.ignored: true
        }
        // As high as the longest text that it will hold, so that nothing else moves.
        Item {
            id: slot
            width: column.width
            height: Math.max(summary.height, longest.height)

            Words {
                id: summary
                width: column.width
                text: screen.entrance.told.length > 0 ? screen.entrance.told : screen.entrance.summary
                size: Theme.px(Theme.isLow ? 32 : 36)
                lineHeight: Theme.isLow ? Theme.tightLine : Theme.looseLine
                color: Theme.colors.menuInk
                Accessible.ignored: true
            }
            Words {
                id: longest
                visible: false
                width: column.width
                text: screen.entrance.longest
                size: summary.size
                lineHeight: summary.lineHeight
            }
        }
        Flow {
            id: signs
            width: column.width
            topPadding: Theme.px(screen.isFull ? 8 : 22) + Theme.space(screen.isFull ? 0 : 16)
            spacing: Theme.px(Theme.isLow ? 16 : 24)

            BeginSign {
                id: sign
                isPressed: tap.isMeantPress
                // On a low screen, both must stand side by side.
                sides: Theme.px(offer.isWanted && !Theme.isPortrait && column.width < Theme.px(1140) ? (column.width < Theme.px(1000) ? 34 : 48) : 96)
                //: On the only button of the welcome screen.
                text: qsTr("Touch to begin")
                focus: true
                KeyNavigation.right: offer.item as Item
                KeyNavigation.down: offer.item as Item
                Accessible.description: "%1. %2 %3".arg(screen.entrance.topic).arg(screen.entrance.summary).arg(screen.entrance.kept)
                Accessible.onPressAction: screen.entrance.begin()
            }
            Loader {
                id: offer
                readonly property bool isWanted: screen.entrance.canContinue
                KeyNavigation.left: sign
                KeyNavigation.up: sign
                onIsWantedChanged: {
                    if (isWanted)
                        return setSource("../controls/ContinueSign.qml", { entrance: screen.entrance, begin: sign });
                    if (activeFocus)
                        sign.forceActiveFocus();
                    source = "";
                }
            }
        }
    }
    Words {
        id: ruler
        visible: false
        width: column.width
        text: screen.entrance.topic
        size: Theme.px(100)
        font.weight: Font.Bold
        lineHeight: Theme.tightLine
    }
    WelcomeFoot {
        id: foot
        // The corner stays free, which is the same one in all languages.
        readonly property real side: Math.max(screen.edge, hear.width)
        width: screen.width - screen.edge - side
        anchors { left: screen.left; leftMargin: (Theme.isMirrored ? side : screen.edge) + Theme.space(screen.entrance.shiftX) }
        anchors { bottom: screen.bottom; bottomMargin: Theme.space(36 - screen.entrance.shiftY) }
        entrance: screen.entrance
        above: sign
    }
    HearSign {
        id: hear
        x: screen.width - width
        y: screen.height - height
    }
}
