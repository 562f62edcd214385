import QtQuick
import Kiosk
import Kiosk.Model

// Builds the card that a visitor opens, drops it when it closes, and gives the keys back to where
// they were: also after one card has led to another.
Loader {
    id: host

    required property Visit visit
    // How much of the foot of the window the bar takes.
    property real foot: 0
    readonly property string card: visit.cards.opened
    readonly property var files: ({
        "labels": "LabelsCard.qml",
        "word": "WordCard.qml",
        "drawing": "DrawingScreen.qml",
        "comfort": "ComfortPanel.qml",
        "language": "LanguageCard.qml",
        "find": "FindScreen.qml",
        "take-home": "TakeHomeCard.qml",
        "questions": "QuestionsCard.qml",
        "more": "MoreCard.qml",
        "help": "HelpCard.qml"
    })
    property Item returnTo: null
    // How far the page round the card has grown dark. It waits for the card: where both came at once,
    // the page would shine through, and the place of the card grow dark and bright again.
    property real dim: 1

    function give(item: Item): void {
        if (item instanceof ScrollPane)
            (item as ScrollPane).take(KeyUse.isOn);
        else
            item?.forceActiveFocus(KeyUse.isOn ? Qt.TabFocusReason : Qt.OtherFocusReason);
    }
    function update(): void {
        const before = host.Window.activeFocusItem;
        fade.complete();
        if (card.length === 0) {
            source = "";
            // The page may have changed under the card, and what was touched may be gone.
            give(returnTo);
            returnTo = null;
            focus = false;
            return;
        }
        const isFirst = item === null;
        if (isFirst)
            returnTo = before;
        focus = true;
        setSource(files[card], { visit: visit });
        // One card that leads to another takes its place at once: a second fade would be a flash.
        if (isFirst && Theme.move > 0) {
            dim = 0;
            fade.start();
        }
    }

    SequentialAnimation {
        id: fade

        NumberAnimation {
            target: host
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.move / 2
        }
        NumberAnimation {
            target: host
            property: "dim"
            to: 1
            duration: Theme.move / 2
        }
    }
    // A focus scope inside a focus scope gets the keys only when it is told so.
    onLoaded: give(item as Item)
    onCardChanged: update()
    onVisitChanged: update()
    Component.onCompleted: if (card.length > 0) update()
}
