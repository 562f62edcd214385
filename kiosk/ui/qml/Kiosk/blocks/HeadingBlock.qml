import QtQuick
import Kiosk

// A heading, with room above it.
Item {
    id: block

    required property string text
    required property string plain
    required property int level
    required property int rank

    implicitHeight: words.height + words.y

    Headline {
        id: words
        rank: block.rank
        y: Theme.px(block.level === 2 ? 26 : 10)
        width: block.width
        text: block.text
        Accessible.name: block.plain
        size: Theme.px(block.level === 2 ? 40 : 32)
        font.weight: Font.Bold
        lineHeight: Theme.tightLine
        color: block.level === 2 ? Theme.colors.heading : Theme.colors.ink
    }
}
