pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// All languages, each by its own name in its own script.
Card {
    id: card

    // Names are short, and all of them should be in sight.
    readonly property int columns: contentWidth > Theme.px(500) ? 2 : 1

    title: qsTr("Language")

    Headline {
        rank: 2
        width: card.contentWidth
        text: card.title
        size: Theme.heading(44)
        font.weight: Font.Bold
        lineHeight: Theme.tightLine
    }
    Grid {
        anchors.left: parent.left
        columns: card.columns
        spacing: Theme.gap

        Repeater {
            model: card.visit.languages
            delegate: LanguageChoice {
                width: Math.floor((card.contentWidth - (card.columns - 1) * Theme.gap) / card.columns)
                onClicked: card.visit.chooseLanguage(code)
            }
        }
    }
}
