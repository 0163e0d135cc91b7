namespace ManifestDsl.CodeFixes;

/// <summary>Equivalence keys of the code actions: what "fix all" fixes together.</summary>
public static class EquivalenceKeys
{
    /// <summary>All settings that have a fix, whichever rule asks for them.</summary>
    public const string AllSettings = "ManifestDsl.SetField";

    /// <summary>The settings that one rule asks for.</summary>
    /// <param name="id">The rule's id, <c>MDSL1001</c>.</param>
    public static string SettingsOf(string id) => AllSettings + "." + id;

    /// <summary>An edit that must be looked at. "Fix all" never makes it.</summary>
    /// <param name="id">The rule's id.</param>
    public static string ReviewOf(string id) => "ManifestDsl.Review." + id;
}
