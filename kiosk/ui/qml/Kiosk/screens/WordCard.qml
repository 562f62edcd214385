pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// Says what a word means, above or below the word, wherever there is more room.
Card {
    id: card

    readonly property Cards cards: visit.cards
    // Whether somebody has asked to hear the word.
    property bool isAsked: false
    // Where the word is on this screen, which a preview shows smaller than it is.
    readonly property real wordTop: mapFromItem(null, 0, cards.wordTop).y
    readonly property real wordBottom: mapFromItem(null, 0, cards.wordBottom).y
    readonly property bool isWordLow: wordTop + wordBottom > height
    readonly property bool isReachLow: Theme.reachTop > 0
    readonly property real roomTop: isReachLow ? Theme.reachTop : isWordLow ? 0 : wordBottom
    readonly property real roomBottom: isWordLow && !isReachLow ? wordTop : height

    title: visit.cards.word
    isDimmed: false
    level: isWordLow ? 0 : 1
    isCloseBeside: roomBottom - roomTop < Theme.px(480)
    edge: Theme.hand(isCloseBeside ? 12 : 36)
    gap: Theme.hand(isCloseBeside ? 8 : 24)
    panelWidth: layout.columnWidth + 2 * edge
    room: Qt.rect(Math.max(layout.paneLeft, layout.paneLeft + layout.columnLeft - edge - gap), roomTop,
        Math.min(layout.paneWidth, layout.columnWidth + 2 * (edge + gap)), roomBottom - roomTop)

    extra: Say {
        visible: !card.isCloseBeside
        anchors.right: parent.right
    }
    PageLayout {
        id: layout
        width: card.width
        height: card.height
    }
    Headline {
        rank: 2
        width: card.contentWidth
        text: card.cards.word
        size: Theme.heading(40)
        font.weight: Font.Bold
        lineHeight: Theme.tightLine
        color: Theme.colors.heading
    }
    Words {
        width: card.contentWidth
        visible: card.cards.sayIt.length > 0
        text: qsTr("Say it: %1", "how a hard word is said").arg(card.cards.sayIt)
        color: Theme.colors.quietInk
    }
    Words {
        width: card.contentWidth
        text: card.cards.meaning
        size: Theme.lead
    }
    Words {
        width: card.contentWidth
        visible: card.isAsked && text.length > 0
        text: card.visit.speech.trouble
        onVisibleChanged: if (visible) Accessible.announce(text)
    }
    // Where the foot has no room for it, it stands under the words.
    Say { visible: card.isCloseBeside }

    component Say: BarButton {
        width: Math.min(implicitWidth, card.contentWidth)
        iconName: "volume-2"
        text: qsTr("Say it", "speak a hard word")
        onClicked: {
            card.isAsked = true;
            card.visit.speech.sayWord(card.cards.word);
        }
    }
}
