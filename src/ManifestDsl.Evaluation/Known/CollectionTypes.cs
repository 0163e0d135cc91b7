namespace ManifestDsl.Evaluation.Known;

/// <summary>Metadata names of the collections of the framework.</summary>
internal static class CollectionTypes
{
    public const string Generic = "System.Collections.Generic.";
    public const string List = Generic + "List`1";
    public const string Set = Generic + "HashSet`1";
    public const string Map = Generic + "Dictionary`2";
    public const string Array = "System.Array";
    public const string Enumerable = "System.Linq.Enumerable";

    /// <summary>Types through which a list or an array can be read.</summary>
    public static readonly string[] Lists =
    [
        List, Generic + "IList`1", Generic + "ICollection`1", Generic + "IReadOnlyList`1", Generic + "IReadOnlyCollection`1",
        "System.Collections.ObjectModel.Collection`1", "System.Collections.ObjectModel.ReadOnlyCollection`1",

        // Nested in Dictionary.
        Generic + "KeyCollection", Generic + "ValueCollection",
    ];

    /// <summary>Types through which a list can be changed.</summary>
    public static readonly string[] GrowingLists = [List, Generic + "IList`1", Generic + "ICollection`1", "System.Collections.ObjectModel.Collection`1"];

    public static readonly string[] Sets = [Set, Generic + "ISet`1", Generic + "IReadOnlySet`1"];

    public static readonly string[] Maps = [Map, Generic + "IDictionary`2", Generic + "IReadOnlyDictionary`2"];
}
