import QtQuick
import Kiosk

// The heading of a group of sections.
Headline {
    required property string title

    rank: 3
    text: title
    leftPadding: Theme.capped(14)
    rightPadding: leftPadding
    topPadding: Theme.capped(14)
    bottomPadding: Theme.capped(4)
    size: Theme.capped(24)
    font.weight: Font.DemiBold
    lineHeight: Theme.tightLine
    color: Theme.colors.menuQuietInk
}
