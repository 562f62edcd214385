pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// A drawing on a light plate, its numbered legend and its description; a tap shows it larger.
Column {
    id: figure

    required property string title
    required property string plain
    required property string source
    required property RowModel rows
    required property Visit visit

    spacing: Theme.px(14)

    Words {
        width: figure.width
        visible: text.length > 0
        text: figure.title
        font.weight: Font.Bold
    }
    Rectangle {
        width: figure.width
        height: (picture.visible ? picture.height + larger.height : words.height + Theme.px(24)) + Theme.px(24)
        radius: Theme.radius
        color: plate.down ? Theme.colors.figurePressed : Theme.colors.figurePlate
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
            // At another width it is drawn anew; without the old one the page would jump meanwhile.
            retainWhileLoading: true
        }
        Press {
            id: plate
            anchors.fill: parent
            visible: picture.visible
            text: larger.text
            Accessible.description: figure.plain
            onClicked: figure.visit.cards.showDrawing(figure.title, figure.plain, figure.source, figure.rows)

            LargerSign {
                id: larger
                anchors { right: parent.right; bottom: parent.bottom }
            }
        }
        Words {
            id: words
            x: Theme.px(24)
            y: Theme.px(24)
            width: parent.width - 2 * x
            visible: !picture.visible
            text: figure.plain
            color: Theme.colors.figureInk
        }
    }
    Repeater {
        model: figure.rows
        delegate: LegendRow {
            width: figure.width
        }
    }
}
