pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// All languages, each by its own name in its own script.
Card {
    id: card

    readonly property int columns: Math.max(1, Math.min(2, Math.floor(contentWidth / Theme.px(360))))

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
