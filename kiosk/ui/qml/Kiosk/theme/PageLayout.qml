import QtQuick

// Where the parts of the reading screen stand, for a window of a given size. Left is where lines begin.
QtObject {
    id: layout

    required property real width
    required property real height

    readonly property real menuWidth: Theme.capped(Theme.isPortrait ? 370 : 440)
    // On a small screen, and where lines would be short, the menu folds behind a button.
    readonly property bool isFolded: Math.min(width, height) < 640
        || width - menuWidth < 23 * Theme.body
    // Where the controls stand low, the page stands above them, as wide as the screen.
    readonly property bool isLow: Theme.reachTop > 0
    readonly property real openMenuWidth: isFolded ? Math.min(menuWidth * 1.2, width * 0.8) : menuWidth
    readonly property real margin: Theme.space(Theme.isPortrait || isFolded || isLow ? 44 : 88)
    readonly property real trayLeft: isFolded ? 0 : menuWidth
    readonly property real paneLeft: isLow ? 0 : trayLeft
    readonly property real paneWidth: width - paneLeft
    readonly property real pagerRoom: Theme.target + 2 * Theme.hand(28)
    readonly property bool isPagerBeside: !Theme.isPortrait && !isLow
        && paneWidth - margin - pagerRoom > 23 * Theme.body
    readonly property real rightMargin: isPagerBeside ? Math.max(margin, pagerRoom) : margin
    readonly property real columnWidth: Math.min(paneWidth - margin - rightMargin, Theme.px(1040))
    readonly property real columnLeft: isFolded || isLow
        ? (paneWidth + margin - rightMargin - columnWidth) / 2 : margin
}
