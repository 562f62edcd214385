pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// What a search has found, or what to do when it has found nothing.
Column {
    id: column

    required property Visit visit
    // Whether what was found stands out of reach, and is there to be read only.
    property bool isOnlyShown: false
    property bool isLow: false
    readonly property Finder finder: visit.finder

    spacing: Theme.gap

    // Not a property: a new search may find as many places, and nothing would tell that they are others.
    function first(): Item {
        return hits.itemAt(0);
    }
    function say(): string {
        switch (finder.state) {
        case "waiting": return qsTr("Getting ready. One moment, please.");
        //: %1 is what the visitor has typed.
        case "nothing": return qsTr("Nothing found for “%1”. Check the spelling, try one word, or look in the word list.").arg(finder.text.trim());
        //: %1 is a word that was looked for in place of what the visitor has typed.
        case "found": return [finder.corrected.length > 0 ? qsTr("Showing results for “%1”.").arg(finder.corrected)
                : qsTr("Places found: %1.").arg(hits.count),
            isOnlyShown ? qsTr("Touch “Find” to choose one.") : ""].join(" ").trim();
        //: The examples must be words that stand on the pages.
        default: return qsTr("Type a word, and you will see where it stands. For example: swallowing, side effects, eating.");
        }
    }

    Words {
        id: status
        width: column.width
        // In a low pane the first place itself says that something was found.
        visible: !column.isLow || column.finder.state !== "found" || column.finder.corrected.length > 0
        text: column.say()
        // Whoever types does not look here, or can't.
        onTextChanged: status.Accessible.announce(status.text)
    }
    Repeater {
        id: hits
        model: column.finder.hits
        delegate: HitButton {
            required property int index

            width: column.width
            onClicked: column.finder.choose(index)
        }
    }
    Flow {
        width: column.width
        visible: column.finder.state === "nothing"
        spacing: Theme.gap

        Chip {
            width: Math.min(implicitWidth, column.width)
            iconName: "book-a"
            text: qsTr("Open the word list")
            onClicked: column.visit.openWordList()
        }
        Chip {
            width: Math.min(implicitWidth, column.width)
            iconName: "menu"
            text: qsTr("Back to menu")
            onClicked: {
                column.visit.cards.close();
                column.visit.backToMenu();
            }
        }
    }
}
