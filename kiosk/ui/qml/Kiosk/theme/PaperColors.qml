import QtQuick

// Warm paper, dark ink. Every pair that tests/ui/test_contrast.py names is 7:1 or better.
ColorSet {
    paper: "#fbf9f5"
    plate: "#ffffff"
    ink: "#15211f"
    quietInk: "#3c4b49"
    heading: "#0b5a53"
    link: "#0b4f86"
    line: "#d8d2c6"
    strongLine: "#6f7f7c"
    focus: "#b4400a"

    menu: "#0d3a38"
    menuInk: "#fbf9f5"
    menuQuietInk: "#b5d3ce"
    menuPressed: "#17504d"
    menuCurrent: "#fbf9f5"
    menuCurrentInk: "#15211f"
    menuFocus: "#ffd27a"

    control: "#ffffff"
    controlPressed: "#d5e6e2"
    controlInk: "#0a443f"
    mainControl: "#0b5a53"
    mainControlPressed: "#073f3a"
    mainControlInk: "#ffffff"
    offControl: "#f4f1ea"
    offControlInk: "#8a938f"

    noteFill: "#eaf2f0"
    noteEdge: "#0b5a53"
    warningFill: "#fdf0e3"
    warningEdge: "#b4400a"
    warningInk: "#6b2500"
    questionsFill: "#eef1f8"
    questionsEdge: "#2c4f8f"

    standardFill: "#dff0e6"
    standardInk: "#0b4632"
    selectedFill: "#dfeaf8"
    selectedInk: "#14396b"
    limitedFill: "#ece6f7"
    limitedInk: "#46287a"
    investigationalFill: "#fbeccd"
    investigationalInk: "#5f3600"
}
