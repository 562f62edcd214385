pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// The questions that a visitor has ticked, large enough to be shown or photographed.
Card {
    id: card

    readonly property Questions questions: visit.questions
    readonly property bool isEmpty: questions.count === 0

    function remove(question: string): void {
        // The control that has the keys is about to go.
        card.step(true);
        questions.toggle(question);
    }

    title: qsTr("My questions")
    panelWidth: Theme.px(1240)
    isCloseBeside: isLowRoom || room.height < Theme.px(700)

    Headline {
        rank: 2
        width: card.contentWidth
        text: card.title
        size: Theme.heading(44)
        font.weight: Font.Bold
        lineHeight: Theme.tightLine
    }
    Words {
        width: card.contentWidth
        text: card.isEmpty
            ? qsTr("You have not ticked any question yet. Most pages end with “Questions to ask your team”. Touch a question there, and it stands on this list.")
            : qsTr("Show this list to your care team, or take a photo of it. It is gone when your visit ends.")
    }
    Repeater {
        model: card.questions.list
        delegate: TickedLine {
            width: card.contentWidth
            onRemoved: card.remove(question)
        }
    }
    Words {
        width: card.contentWidth
        visible: code.visible
        text: qsTr("To keep the list: point your phone's camera at the square. Nothing is sent from this screen.")
    }
    CodePlate {
        id: code
        anchors.left: parent.left
        room: Math.min(card.contentWidth, card.contentHeight)
        content: card.questions.content
    }
}
