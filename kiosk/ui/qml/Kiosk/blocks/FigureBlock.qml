pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// A drawing on a light plate, its numbered legend and its description; a tap shows it larger.
Column {
    id: figure

    required property string title
    required property string text
    required property string plain
    required property string source
    required property real aspect
    required property RowModel rows
    required property Visit visit
    property bool isNear: true
    // Once wanted it stays: nothing may flicker when somebody scrolls back.
    property bool isWanted: isNear

    onIsNearChanged: if (isNear) isWanted = true
    spacing: Theme.pointGap

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
        Accessible.description: legend.count > 0 ? qsTr("It is described in the next lines.") : ""
        Accessible.ignored: !visible

        Image {
            id: picture
            x: Theme.px(24)
            y: Theme.px(24)
            width: parent.width - 2 * x
            // Known before the drawing is, so that nothing moves when it comes.
            readonly property real shape: figure.aspect > 0 ? figure.aspect
                : implicitHeight > 0 ? implicitWidth / implicitHeight : 0
            height: shape > 0 ? Math.round(width / shape) : 0
            visible: figure.source.length > 0 && status !== Image.Error
            source: figure.isWanted ? figure.source : ""
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
            twinText: figure.title.length > 0 ? qsTr("%1: %2", "Larger: title of a drawing").arg(text).arg(figure.title) : ""
            twinIcon: "zoom-in"
            Accessible.description: qsTr("Shows this drawing on the whole screen")
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
            text: figure.text
            // Where it is being read aloud, it stands on the ground of that.
            color: unmarked.length > 0 ? Theme.colors.ink : Theme.colors.figureInk
            // The drawing has this name.
            Accessible.ignored: true
        }
    }
    Repeater {
        id: legend
        model: figure.rows
        delegate: LegendRow {
            width: figure.width
        }
    }
}
