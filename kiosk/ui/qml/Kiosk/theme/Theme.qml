pragma Singleton
import QtQuick

// Colors and sizes. Sizes are given in units of 1/1080 of the window's short side.
QtObject {
    id: theme

    property alias windowWidth: site.windowWidth
    property alias windowHeight: site.windowHeight
    readonly property Measures site: Measures { id: site }
    // What the visitor has chosen, while a visit is shown.
    property string scheme: "paper"
    property real textScale: 1
    property bool hasMoreSpace: false
    property bool hasLessMovement: false
    property bool hasBiggerButtons: false
    property bool hasLowerControls: false
    // Of the language that the screen speaks.
    property bool isMirrored: false
    property bool isIdeographic: false

    readonly property ColorSet colors: (chosen.item as ColorSet) ?? paper
    // Where signs are as wide as they are high, so are quotes and long dashes; all other letters are
    // those of the text face.
    readonly property string textFamily: isIdeographic ? "Kiosk Chinese Marks" : "Atkinson Hyperlegible Next"
    // Signs of such a script in a line, at most (WCAG 2.2, 1.4.8); 0 where lines need no such bound.
    readonly property int mostSigns: isIdeographic ? 40 : 0
    readonly property string iconFamily: "KioskIcons"

    readonly property bool isPortrait: windowHeight > windowWidth
    // Whether the screen has room for so few lines that all of the first one must stand closer.
    readonly property bool isLow: windowHeight < 760 * site.textUnit
    readonly property real unit: site.unit
    readonly property real handUnit: site.handUnit
    // Twelve letters of body text, 30 units, are the least that a screen is wide.
    readonly property real textUnit: Math.min(site.textUnit * textScale, windowWidth / 360)
    // Pixels in a millimeter.
    readonly property real mm: site.mm
    // All that can be touched stands below this, in pixels from the top; 0 while it may be anywhere.
    readonly property real reachTop: hasLowerControls ? Math.ceil(windowHeight * (1 - site.reach)) : 0

    readonly property real body: px(30)
    readonly property real lead: px(34)
    readonly property real label: px(24)
    // 20 mm, or 30.
    readonly property real target: hand(hasBiggerButtons ? 122 : 81)
    // The corner where staff get in, 25 mm; no wrong measure makes it smaller.
    readonly property real corner: Math.max(25 * mm, hand(101))
    // Times the face's own line height, which is 1.41 em; WCAG 2.2, 1.4.12 asks for 1.5.
    readonly property real looseLine: hasMoreSpace ? 1.36 : 1.18
    readonly property real tightLine: hasMoreSpace ? 1.1 : 0.95
    // Between paragraphs, also those in boxes, and between the points of a list. WCAG 2.2, 1.4.12
    // asks for twice the size of the letters.
    readonly property real blockGap: px(hasMoreSpace ? 68 : 24)
    readonly property real innerGap: px(hasMoreSpace ? 60 : 16)
    readonly property real pointGap: px(hasMoreSpace ? 30 : 12)
    // Milliseconds that a card takes to come; nothing else moves by itself.
    readonly property int move: hasLessMovement ? 0 : 160
    // Pixels a second that a page may roll on when the finger has left it; 2500 are Qt's own.
    readonly property real roll: hasLessMovement ? 1 : 2500
    // More than 3 mm.
    readonly property real gap: hand(13)
    readonly property real radius: hand(14)
    readonly property real hairline: Math.max(1, Math.round(unit * 2))
    // A drawing of this width takes 40 MB or less; one beyond it would fill a small machine.
    readonly property int widestPicture: 4096
    // Squares of a code: 0.7 mm at least, and never one pixel. From 20 cm a phone sees some 280 mm with
    // 3000 pixels, which gives a square seven; three are enough. At most 2.5 mm, or a short code would
    // fill the screen.
    readonly property int smallestSquare: Math.max(2, Math.ceil(0.7 * mm))
    readonly property int largestSquare: Math.max(smallestSquare, Math.round(2.5 * mm))
    // The on-screen keyboard: keys as high as a target where they leave half of the screen free, and
    // room for a field within reach.
    readonly property real keyHeight: Math.floor(Math.min(Math.max(target, hand(92)), windowHeight * 0.12,
        (windowHeight - reachTop - Math.max(target, px(60)) - hand(80)) / 4))
    readonly property real keyboardHeight: 4 * keyHeight + hand(12)
    readonly property real keyboardWidth: Math.min(windowWidth, Math.max(hand(1500), 12 * target))
    // How much of the foot of a pane fades out while there is more below.
    readonly property real softEdge: hand(64)
    readonly property real ring: Math.max(3, Math.round(hand(5)))

    readonly property ColorSet paper: PaperColors {}
    // Loads the other colors only when somebody wants them: the first frame waits for the theme.
    readonly property Loader chosen: Loader {
        source: theme.scheme === "dark" ? "DarkColors.qml"
            : theme.scheme === "contrast" ? "ContrastColors.qml"
            : theme.scheme === "cream" ? "CreamColors.qml" : ""
    }

    // A size that follows the text.
    function px(units: real): real {
        return Math.round(units * textUnit);
    }

    // The same up to 130 %: for the menu, which would leave too little room for the page, and for
    // titles, which are large to begin with and would break within their words.
    function capped(units: real): real {
        return Math.round(units * site.textUnit * Math.min(textScale, 1.3));
    }

    // The same for the titles of cards, which are never smaller than the words under them.
    function heading(units: real): real {
        return Math.round(units * site.textUnit * Math.min(textScale, 1.5));
    }

    // The same for the largest titles, of which a narrow screen shows long words whole.
    function title(units: real): real {
        return Math.min(capped(units), Math.round(units * windowWidth / 816));
    }

    // A size for fingers, which do not grow with the text.
    function hand(units: real): real {
        return Math.round(units * handUnit);
    }

    // Where something stands that is so far from where lines begin: `whole` is how wide all is.
    function mirrored(start: real, width: real, whole: real): real {
        return isMirrored ? whole - width - start : start;
    }

    // A distance that follows the window alone.
    function space(units: real): real {
        return Math.round(units * unit);
    }

    // WCAG 2.2, 1.4.12 names both figures.
    function betweenLetters(size: real): real {
        return hasMoreSpace ? apart(0.12 * size) : 0;
    }

    // What may stand between letters: nothing where the script joins them, as nearly all do that run
    // from right to left. A gap would tear words apart.
    function apart(gap: real): real {
        return isMirrored ? 0 : gap;
    }

    function betweenWords(size: real): real {
        return hasMoreSpace ? 0.16 * size : 0;
    }
}
