import QtQuick
import Kiosk.Model

// Builds the screens of a visit in idle moments, or at once when somebody is waiting.
Loader {
    id: loader

    required property Entrance entrance
    readonly property bool isShown: (item as Item)?.visible ?? false

    asynchronous: true
    focus: isShown

    function build(): void {
        if (entrance.shell !== null)
            setSource("VisitScreens.qml", { shell: entrance.shell });
    }
    // Begun afresh: to stop being asynchronous halfway would lose the properties that were given.
    function finish(): void {
        if (status === Loader.Ready)
            return;
        source = "";
        asynchronous = false;
        build();
    }

    // A shell that is there already means that the kiosk begins at a section.
    Component.onCompleted: if (entrance.shell !== null) finish()
    Connections {
        target: loader.entrance
        function onShellChanged(): void { loader.build(); }
        function onBeginAsked(): void { loader.finish(); }
    }
}
