import QtQuick

// How many pixels a unit and a millimeter have, and how high people can reach: as measured at the
// site, otherwise as usual. The window stands for the whole screen, whose sizes these are.
QtObject {
    id: measures

    property real windowWidth: 1920
    property real windowHeight: 1080
    // Millimeters; 0 where nobody has measured.
    property real screenWidth: 0
    property real viewingDistance: 600
    property real screenBottom: 0

    readonly property real unit: Math.min(windowWidth, windowHeight) / 1080
    // Body text, 30 units, never falls under 20 pixels.
    readonly property real usualUnit: Math.max(unit, 20 / 30)
    // No wrong figure makes more of them: a screen of 13 inches has units as large as this.
    readonly property real largestUnit: Math.max(20 / 30, 1.6 * unit)
    readonly property bool isMeasured: screenWidth > 0
    // Where nobody has measured, 81 units are taken for 20 mm, as on a screen of 21.5 inches.
    readonly property real mm: isMeasured ? windowWidth / screenWidth : usualUnit * 81 / 20
    readonly property real handUnit: Math.min(largestUnit, Math.max(usualUnit, mm * 20 / 81))
    // A capital of body text takes 0.66 of its 30 units. At 130 % it is to be seen at 0.7 degrees
    // (EN 301 549, 5.1.4), by people who stand at arm's length, 600 mm, or farther away.
    readonly property real distance: Math.max(600, viewingDistance)
    readonly property real easyHeight: distance * Math.PI * 0.7 / 180
    readonly property real textUnit: Math.min(largestUnit, Math.max(handUnit,
        isMeasured ? mm * easyHeight / (1.3 * 0.66 * 30) : usualUnit * distance / 600))
    // How much of the screen is within reach from a wheelchair: up to 1100 mm above the floor, which
    // is stricter than the 1220 of 36 CFR 1194, 407.8. Both the page and the controls need room.
    readonly property real leastReach: windowHeight < 800 * handUnit ? 0.55 : 0.4
    readonly property real reach: screenBottom > 0
        ? Math.max(leastReach, Math.min(0.6, (1100 - screenBottom) * mm / windowHeight))
        : Math.max(leastReach, 0.45)
}
