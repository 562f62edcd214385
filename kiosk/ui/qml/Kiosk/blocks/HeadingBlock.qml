import QtQuick
import Kiosk

// A heading, with room above it.
Item {
    id: block

    required property string plain
    required property int level

    implicitHeight: words.height + words.y

    Words {
        id: words
        y: Theme.px(block.level === 2 ? 26 : 10)
        width: block.width
        text: block.plain
        font.pixelSize: Theme.px(block.level === 2 ? 40 : 32)
        font.weight: Font.Bold
        lineHeight: Theme.tightLine
        color: block.level === 2 ? Theme.colors.heading : Theme.colors.ink
        Accessible.role: Accessible.Heading
    }
}
