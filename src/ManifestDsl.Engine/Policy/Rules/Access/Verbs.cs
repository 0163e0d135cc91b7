namespace ManifestDsl.Engine.Policy.Rules.Access;

/// <summary>Groups of verbs.</summary>
internal static class Verbs
{
    public static readonly string[] Any = ["get", "list", "watch", "create", "update", "patch", "delete", "deletecollection"];

    /// <summary>All but create, whose requests have no name that a role could limit them to.</summary>
    public static readonly string[] OnNames = ["get", "list", "watch", "update", "patch", "delete", "deletecollection"];

    public static readonly string[] Write = ["create", "update", "patch", "delete", "deletecollection"];

    public static readonly string[] Change = ["create", "update", "patch"];

    public static readonly string[] Delete = ["delete", "deletecollection"];
}
