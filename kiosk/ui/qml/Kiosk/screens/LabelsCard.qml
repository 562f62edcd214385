pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Explains the evidence labels, the one that was tapped first.
Card {
    id: card

    title: qsTr("What the labels mean")

    Words {
        width: card.contentWidth
        text: card.title
        font.pixelSize: Theme.capped(44)
        font.weight: Font.Bold
        lineHeight: Theme.tightLine
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: card.visit.cards.labels
        delegate: LabelLine { width: card.contentWidth }
    }
}
