import QtQuick
import Kiosk

// One control of the bar. It is as wide as its words may ever become, so that it never moves another.
BarButton {
    id: control

    required property int index
    required property string key
    required property string title
    required property string shortTitle
    required property string widest
    required property bool needsPage
    required iconName
    // Whether there is too little room for all words.
    required property bool isShort
    readonly property bool isBrief: isShort && shortTitle.length > 0

    function widthOf(words: real): real {
        // A line has room for what an Arabic letter puts out beyond its end; the metrics leave it out.
        const beyond = Theme.isMirrored ? Theme.label / 6 : 0;
        return Math.max(Theme.target, Math.ceil(words + beyond) + sides);
    }
    // The bar may ask while the control is still being built, in idle moments.
    readonly property real longWidth: whole ? widthOf(whole.advanceWidth) : 0
    readonly property real shortWidth: shortTitle.length > 0 && brief ? widthOf(brief.advanceWidth) : longWidth

    text: isBrief ? shortTitle : title
    width: isBrief ? shortWidth : longWidth
    Accessible.name: title

    TextMetrics {
        id: whole
        text: control.widest.length > 0 ? control.widest : control.title
        font.family: Theme.textFamily
        font.pixelSize: Theme.label
        font.weight: Font.DemiBold
        font.letterSpacing: Theme.betweenLetters(Theme.label)
        font.wordSpacing: Theme.betweenWords(Theme.label)
    }
    TextMetrics {
        id: brief
        text: control.shortTitle
        font: whole.font
    }
}
