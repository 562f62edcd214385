import QtQuick
import Kiosk
import Kiosk.Model

// Builds the card that a visitor opens, drops it when it closes, and gives the keys back to where
// they were: also after one card has led to another.
Loader {
    id: host

    required property Visit visit
    readonly property string card: visit.cards.opened
    readonly property var files: ({
        "labels": "LabelsCard.qml",
        "word": "WordCard.qml",
        "drawing": "DrawingScreen.qml",
        "comfort": "ComfortPanel.qml",
        "find": "FindScreen.qml",
        "take-home": "TakeHomeCard.qml",
        "questions": "QuestionsCard.qml",
        "more": "MoreCard.qml",
        "help": "HelpCard.qml"
    })
    property Item returnTo: null
    property bool isByKey: false

    function update(): void {
        const before = host.Window.activeFocusItem;
        isByKey = (before as Press)?.visualFocus ?? false;
        if (card.length === 0) {
            source = "";
            // The page may have changed under the card, and what was touched may be gone.
            returnTo?.forceActiveFocus(isByKey ? Qt.TabFocusReason : Qt.OtherFocusReason);
            returnTo = null;
            focus = false;
            return;
        }
        if (item === null)
            returnTo = before;
        focus = true;
        setSource(files[card], { visit: visit });
    }

    // A focus scope inside a focus scope gets the keys only when it is told so.
    onLoaded: (item as Item).forceActiveFocus(isByKey ? Qt.TabFocusReason : Qt.OtherFocusReason)
    onCardChanged: update()
    onVisitChanged: update()
    Component.onCompleted: if (card.length > 0) update()
}
