import QtQuick
import Kiosk

// Lengths to hold a ruler to.
Column {
    id: sizes

    readonly property int length: 100 * Theme.mm < width ? 100 : 50

    spacing: Theme.space(24)

    Words {
        width: sizes.width
        text: Theme.site.isMeasured ? qsTr("This bar should be %1 mm long.").arg(sizes.length)
            : qsTr("This bar would be %1 mm long on a screen of 21.5 inches.").arg(sizes.length)
    }
    Rectangle {
        anchors.left: sizes.left
        width: Math.round(sizes.length * Theme.mm)
        height: Theme.hand(24)
        color: Theme.colors.ink
    }
    Flow {
        width: sizes.width
        spacing: Theme.space(32)

        Square { side: 20 }
        Square { side: 30 }
    }
    Words {
        width: sizes.width
        text: Theme.site.isMeasured ? qsTr("If it is not, measure how wide the picture is. Write that in the settings file, as screen_width_mm.")
            : qsTr("For true sizes, measure how wide the picture is. Write that in the settings file, as screen_width_mm.")
    }

    component Square: Row {
        id: square

        required property int side

        spacing: Theme.space(16)

        Rectangle {
            id: plate
            width: Math.round(square.side * Theme.mm)
            height: width
            color: Theme.colors.control
            border.color: Theme.colors.strongLine
            border.width: Theme.hairline
        }
        Words {
            anchors.verticalCenter: plate.verticalCenter
            text: qsTr("%1 mm").arg(square.side)
        }
    }
}
