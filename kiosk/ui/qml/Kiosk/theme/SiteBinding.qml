import QtQuick
import Kiosk
import Kiosk.Model

// Hands to the theme what has been measured at the site, and how the language is written.
Item {
    id: binding

    required property Entrance entrance

    Binding {
        target: Theme
        property: "isMirrored"
        value: binding.entrance.wording.isMirrored
    }
    Binding {
        target: Theme
        property: "isIdeographic"
        value: binding.entrance.wording.isIdeographic
    }
    Binding {
        target: Theme.site
        property: "screenWidth"
        value: binding.entrance.screenWidth
    }
    Binding {
        target: Theme.site
        property: "viewingDistance"
        value: binding.entrance.viewingDistance
    }
    Binding {
        target: Theme.site
        property: "screenBottom"
        value: binding.entrance.screenBottom
    }
}
