pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// The letters of the word list, each of which leads to its words.
Flow {
    id: letters

    required property RowModel rows
    required property Visit visit

    spacing: Theme.gap

    Repeater {
        model: letters.rows
        delegate: Chip {
            required property string title
            required property int level

            text: title
            //: %1 is a letter.
            Accessible.description: qsTr("Goes to the words with %1").arg(title)
            onClicked: letters.visit.reader.jumpTo(level)
        }
    }
}
