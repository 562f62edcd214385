pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// All controls in one place, with the whole of their words: for screens that have no room for them.
Card {
    id: card

    readonly property int columns: Math.max(1, Math.floor(contentWidth / Theme.px(440)))

    title: qsTr("More")
    isCloseBeside: isLowRoom || room.height < Theme.px(700)

    Headline {
        rank: 2
        width: card.contentWidth
        text: card.title
        size: Theme.heading(44)
        font.weight: Font.Bold
        lineHeight: Theme.tightLine
    }
    Flow {
        id: flow
        width: card.contentWidth
        spacing: Theme.hand(16)

        Repeater {
            model: card.visit.controls
            delegate: Chip {
                required property string key
                required property string title
                required property bool needsPage
                required iconName

                width: Math.floor((flow.width - (card.columns - 1) * flow.spacing) / card.columns)
                visible: card.visit.screen === "reading" || !needsPage
                text: title
                onClicked: card.visit.controls.use(key)
            }
        }
    }
}
