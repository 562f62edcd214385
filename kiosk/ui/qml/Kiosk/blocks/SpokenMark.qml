import QtQuick
import Kiosk
import Kiosk.Model

// Marks the text that is being read aloud, wherever on the page it stands: its sentence by color and
// a line under it, the text by its ground and a bar beside it. It keeps the sentence in view, unless
// somebody has scrolled away from it.
Rectangle {
    id: mark

    required property Visit visit
    required property PageColumn page
    required property ScrollPane pane
    // Where it waits while nothing is read.
    required property Item home
    readonly property Speech speech: visit.speech
    readonly property string source: speech.source
    readonly property string marked: speech.marked
    // What shows the text that is read, or nothing.
    property Item place: null
    readonly property Words words: place as Words
    // Where the sentence begins and ends in its text, from 0 to 1.
    property real begin: 0
    property real end: 1
    // Whether the pane goes where the voice is.
    property bool isFollowing: true
    // Where the edge of the page that lines begin at is, seen from the text.
    property real inset: 0
    readonly property color ink: Theme.colors.spokenInk
    readonly property real rim: Theme.px(6)

    // Return what shows a text in and under an item; for words that are hidden, what they stand in.
    function shows(item: Item, text: string, isHidden: bool): Item {
        if (!item.visible && !isHidden)
            return null;
        for (const child of item.children) {
            const found = shows(child, text, isHidden);
            if (found !== null)
                return found;
        }
        return (item as Words)?.text !== text ? null : item.visible ? item : item.parent;
    }
    function find(): void {
        place = null;
        if (source.length === 0)
            return;
        const row = page.rowItem(speech.row) ?? (speech.row < 0 ? page : page.foot);
        // A drawing has words that stand nowhere.
        const found = shows(row, source, false) ?? shows(row, source, true);
        inset = found !== null ? page.mapToItem(found, Theme.isMirrored ? page.width : 0, 0).x : 0;
        place = found;
    }
    function lettersOf(html: string): int {
        return html.replace(/<[^>]*>/g, "").length;
    }
    // Note where in its text the sentence stands, and whether it is another one than before.
    function isNew(): bool {
        const all = Math.max(1, lettersOf(marked)), before = [begin, end];
        begin = lettersOf(marked.slice(0, Math.max(0, marked.indexOf("<u>")))) / all;
        end = lettersOf(marked.slice(0, Math.max(0, marked.lastIndexOf("</u>")))) / all;
        return begin !== before[0] || end !== before[1];
    }
    function isInSight(): bool {
        const top = pane.topOf(place);
        return top + end * place.height > pane.contentY && top + begin * place.height < pane.contentY + pane.height;
    }
    // Bring the sentence into view where it is not all there, with room for those that follow.
    function follow(): void {
        if (place === null || pane.moving)
            return;
        const top = pane.topOf(place) + begin * place.height, foot = pane.topOf(place) + end * place.height;
        const isThere = top >= pane.contentY && foot <= pane.contentY + pane.height - Math.min(pane.hidden, pane.height / 4);
        isFollowing = isFollowing || isThere;
        if (!isFollowing || isThere)
            return;
        slide.to = Math.round(Math.max(0, Math.min(pane.lowest, top - Math.min(pane.height / 5, 3 * pane.line))));
        slide.restart();
    }
    function dress(): void {
        speech.useInks(Theme.colors.spokenInk, Theme.colors.spokenWordInk);
    }
    // Whoever asks for a sentence wants to see it.
    function bring(): void {
        isFollowing = true;
    }

    parent: place ?? home
    visible: place !== null
    z: -1
    anchors.fill: parent
    anchors.margins: -rim
    radius: Theme.radius / 2
    color: Theme.colors.spokenFill
    Accessible.ignored: true

    onSpeechChanged: dress()
    onInkChanged: dress()
    Component.onCompleted: dress()
    onSourceChanged: {
        find();
        follow();
    }
    onMarkedChanged: if (isNew()) follow()

    Rectangle {
        x: mark.inset + mark.rim + (Theme.isMirrored ? Theme.hand(12) : -Theme.hand(22))
        width: Theme.hand(10)
        height: mark.height
        radius: width / 2
        color: Theme.colors.spokenEdge
    }
    MarkedWords { words: mark.words; source: mark.source; marked: mark.marked }
    NumberAnimation {
        id: slide
        target: mark.pane
        property: "contentY"
        duration: mark.place !== null ? Theme.move : 0
        onFinished: mark.pane.placed()
    }
    Connections {
        target: mark.pane
        function onMovementStarted(): void { slide.stop(); }
        function onPlaced(): void { if (mark.place !== null) mark.isFollowing = mark.isInSight(); }
    }
    Connections {
        target: mark.visit.controls
        function onListenAsked(): void {
            mark.bring();
            const top = mark.pane.contentY - mark.page.y;
            mark.speech.listen(mark.page.rowInView(top, top + mark.pane.height));
        }
    }
    Connections {
        target: mark.page
        // What is read may only now be there.
        function onPositioningComplete(): void { if (mark.source.length > 0 && mark.place === null) mark.find(); }
    }
}
