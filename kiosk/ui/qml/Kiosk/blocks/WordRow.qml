import QtQuick
import Kiosk

// One word of the word list: how it is said and what it means.
Column {
    id: row

    required property string title
    required property string marker
    required property string text
    required property string plain

    spacing: Theme.px(4)

    Headline {
        rank: 3
        width: row.width
        text: row.title
        font.weight: Font.Bold
        color: Theme.colors.heading
    }
    Words {
        width: row.width
        visible: row.marker.length > 0
        text: qsTr("Say it: %1", "how a hard word is said").arg(row.marker)
        size: Theme.label
        color: Theme.colors.quietInk
    }
    Words {
        width: row.width
        text: row.text
        Accessible.name: row.plain
    }
}
