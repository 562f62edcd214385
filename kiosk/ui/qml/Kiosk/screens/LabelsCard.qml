pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Explains the evidence labels, the one that was tapped first.
Card {
    id: card

    title: qsTr("What the labels mean")

    Headline {
        rank: 2
        width: card.contentWidth
        text: card.title
        size: Theme.heading(44)
        font.weight: Font.Bold
        lineHeight: Theme.tightLine
    }
    Repeater {
        model: card.visit.cards.labels
        delegate: LabelLine { width: card.contentWidth }
    }
}
