import QtQuick

// The colors that the screen test fills the screen with: pure ones, whatever theme is chosen.
QtObject {
    readonly property int grays: 11

    function fill(name: string): color {
        switch (name) {
        case "red": return "#ff0000";
        case "green": return "#00ff00";
        case "blue": return "#0000ff";
        case "white": return "#ffffff";
        default: return "#000000";
        }
    }
    // Return one of the steps from black to white.
    function gray(step: int): color {
        const share = step / (grays - 1);
        return Qt.rgba(share, share, share, 1);
    }
}
