import QtQuick
import Kiosk

// A code for the camera of a phone, on a white plate in every theme. It is as large as its room
// allows, up to what fills the view of a camera; where its squares would be too small, it is gone.
Item {
    id: plate

    required property string content
    // How wide and how high it may be.
    required property real room
    // How many squares it has on a side, its margin included; 0 without a code.
    readonly property int count: code.implicitWidth > 1 ? code.implicitWidth : 0
    // How wide it must be, at the least.
    readonly property int leastSide: count * Theme.smallestSquare
    readonly property int square: count > 0 ? Math.min(Math.floor(room / count), Theme.largestSquare) : 0
    readonly property bool isReadable: square >= Theme.smallestSquare

    implicitWidth: square * count
    implicitHeight: implicitWidth
    visible: isReadable
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Code for the camera of a phone")
    Accessible.ignored: !visible

    Image {
        id: code
        objectName: "code"
        anchors.fill: parent
        source: plate.content.length > 0 ? "image://code/" + encodeURIComponent(plate.content) : ""
        // Each square is a pixel of it, drawn as many whole ones. The next visitor finds none of it.
        smooth: false
        cache: false
    }
}
