import QtQuick
import Kiosk

// One part of the help: a heading, and what it says in a few words.
Column {
    id: part

    required property string title
    property string text: ""

    spacing: Theme.pointGap

    Headline {
        rank: 3
        width: part.width
        text: part.title
        size: Theme.lead
        font.weight: Font.Bold
        lineHeight: Theme.tightLine
        color: Theme.colors.heading
    }
    Words {
        width: part.width
        visible: text.length > 0
        text: part.text
    }
}
