import QtQuick
import Kiosk

// The heading of a group of sections.
Words {
    required property string title

    text: title
    leftPadding: Theme.capped(14)
    topPadding: Theme.capped(14)
    bottomPadding: Theme.capped(4)
    font.pixelSize: Theme.capped(24)
    font.weight: Font.DemiBold
    lineHeight: Theme.tightLine
    color: Theme.colors.menuQuietInk
    Accessible.role: Accessible.Heading
}
