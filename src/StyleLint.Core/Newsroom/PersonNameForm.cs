namespace StyleLint.Newsroom;

/// <summary>How an article calls a person.</summary>
internal enum PersonNameForm
{
    /// <summary>By first name and surname: “Ana Roe”, “Ana de la Roe Jr.”.</summary>
    Full,

    /// <summary>By surname, with or without a title: “Roe”, “Ms. Roe”.</summary>
    Surname,

    /// <summary>By first name: “Ana”.</summary>
    Given,
}
