import QtQuick

// The named colors of a theme.
QtObject {
    required property color paper
    required property color plate
    required property color figurePlate
    required property color figurePressed
    required property color figureInk
    required property color ink
    required property color quietInk
    required property color heading
    required property color link
    required property color line
    required property color strongLine
    required property color focus
    required property color scrim

    required property color menu
    required property color menuEdge
    required property color menuInk
    required property color menuQuietInk
    required property color menuPressed
    required property color menuCurrent
    required property color menuCurrentInk
    required property color menuCurrentSign
    required property color menuFocus

    required property color control
    required property color controlPressed
    required property color controlInk
    required property color mainControl
    required property color mainControlPressed
    required property color mainControlInk
    required property color offControl
    required property color offControlInk

    required property color noteFill
    required property color noteEdge
    required property color warningFill
    required property color warningEdge
    required property color warningInk
    required property color questionsFill
    required property color questionsEdge

    required property color standardFill
    required property color standardInk
    required property color selectedFill
    required property color selectedInk
    required property color limitedFill
    required property color limitedInk
    required property color investigationalFill
    required property color investigationalInk

    // Of what is being read aloud: its ground, its sentence, the word, and the bar beside it.
    required property color spokenFill
    required property color spokenInk
    required property color spokenWordInk
    required property color spokenEdge

    function evidenceFill(key: string): color {
        switch (key) {
        case "standard": return standardFill;
        case "selected": return selectedFill;
        case "limited": return limitedFill;
        default: return investigationalFill;
        }
    }

    function evidenceInk(key: string): color {
        switch (key) {
        case "standard": return standardInk;
        case "selected": return selectedInk;
        case "limited": return limitedInk;
        default: return investigationalInk;
        }
    }
}
