pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// A drawing on a light plate, its numbered legend and its description.
Column {
    id: figure

    required property string title
    required property string plain
    required property string source
    required property RowModel rows

    spacing: Theme.px(14)

    Words {
        width: figure.width
        visible: text.length > 0
        text: figure.title
        font.weight: Font.Bold
    }
    Rectangle {
        width: figure.width
        height: picture.visible ? picture.height + Theme.px(48) : words.height + Theme.px(48)
        radius: Theme.radius
        color: Theme.colors.plate
        border.color: Theme.colors.line
        border.width: Theme.hairline
        Accessible.role: Accessible.Graphic
        Accessible.name: figure.plain

        Image {
            id: picture
            x: Theme.px(24)
            y: Theme.px(24)
            width: parent.width - 2 * x
            height: implicitWidth > 0 ? Math.round(width * implicitHeight / implicitWidth) : 0
            visible: figure.source.length > 0 && status !== Image.Error
            source: figure.source
            sourceSize.width: width
            fillMode: Image.PreserveAspectFit
            asynchronous: true
        }
        Words {
            id: words
            x: Theme.px(24)
            y: Theme.px(24)
            width: parent.width - 2 * x
            visible: !picture.visible
            text: figure.plain
            color: Theme.colors.quietInk
        }
    }
    Repeater {
        model: figure.rows
        delegate: LegendRow {
            width: figure.width
        }
    }
}
