namespace StyleLint.Newsroom;

/// <summary>What a gazetteer's entry says of a name.</summary>
[Flags]
internal enum PlaceMarks
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A city or town in a region.</summary>
    City = 1,

    /// <summary>Known without a state or country.</summary>
    Major = 2,

    /// <summary>An ordinary word or a surname, too.</summary>
    OrdinaryWord = 4,

    /// <summary>Stands alone in AP datelines.</summary>
    StandsAlone = 8,

    /// <summary>Stands alone abroad, by older and newer lists.</summary>
    StandsAloneAbroad = 16,

    /// <summary>Stands alone by some lists.</summary>
    StandsAloneDoubtfully = 32,

    /// <summary>A state, province, country, territory or island.</summary>
    Region = 64,

    /// <summary>An old name.</summary>
    Former = 128,

    /// <summary>A borough, island or craft that is no dateline by itself.</summary>
    NotCity = 256,

    /// <summary>A wire or release service.</summary>
    Credit = 512,

    /// <summary>A label such as BREAKING, never a place.</summary>
    Label = 1024,
}
