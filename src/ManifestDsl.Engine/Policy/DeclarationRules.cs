using System.Collections.Immutable;

namespace ManifestDsl.Engine.Policy;

/// <summary>What can be wrong with a declaration or with a build apart from the objects themselves, as data.</summary>
public static class DeclarationRules
{
    /// <summary>MDSL0001.</summary>
    public static readonly RuleMetadata NotEvaluable = Error(
        "MDSL0001",
        "The expression cannot be evaluated at compile time",
        "Declarations are evaluated, not run: they are written in the part of C# whose value the compiler can know.");

    /// <summary>MDSL0002.</summary>
    public static readonly RuleMetadata ClassShape = Error(
        "MDSL0002",
        "A [Manifests] class must be partial and not generic",
        "The generated half of the class holds the YAML, so that the class must be open to it.");

    /// <summary>MDSL0003.</summary>
    public static readonly RuleMetadata NotStatic = new(
        "MDSL0003",
        "A declaration must be static",
        RuleCategories.Declaration,
        RuleSeverity.Warning,
        "Only static members of a [Manifests] class are declarations: an instance member gives no YAML.");

    /// <summary>MDSL0005.</summary>
    public static readonly RuleMetadata Duplicate = Error(
        "MDSL0005",
        "Two declarations are the same Kubernetes object",
        "Kind, group, namespace and name tell objects apart: of two objects that share them all, one would overwrite the other.");

    /// <summary>MDSL0006.</summary>
    public static readonly RuleMetadata DanglingReference = Error(
        "MDSL0006",
        "The workload has nothing of that name",
        "A service that names a port which no container of the workload declares never reaches it; a mount needs its volume claim.");

    /// <summary>MDSL0007.</summary>
    public static readonly RuleMetadata VolumeConflict = Error(
        "MDSL0007",
        "Two definitions of a volume contradict each other",
        "A pod has one volume of each name, so that containers that share the name share the volume.");

    /// <summary>MDSL0008.</summary>
    public static readonly RuleMetadata Incomplete = Error(
        "MDSL0008",
        "A name, image or other necessary part is missing",
        "An object without a name, a container without a name or image, a workload without a container cannot be created.");

    /// <summary>MDSL0010.</summary>
    public static readonly RuleMetadata Unchecked = Error(
        "MDSL0010",
        "The manifests were not checked",
        "With analyzers switched off nothing is checked, so that nothing is written either.");

    /// <summary>MDSL0011.</summary>
    public static readonly RuleMetadata NoDeclarations = new(
        "MDSL0011",
        "The project declares no manifests",
        RuleCategories.Declaration,
        RuleSeverity.Warning,
        "The project references the package and has no [Manifests] class, so that the build writes no YAML.");

    /// <summary>MDSL0012.</summary>
    public static readonly RuleMetadata DeclarationFailed = Error(
        "MDSL0012",
        "A declaration failed and nothing was written",
        "A set of manifests of which some are missing is worse than the previous whole set, which is left in place.");

    /// <summary>MDSL0013.</summary>
    public static readonly RuleMetadata SameFile = Error(
        "MDSL0013",
        "Two declarations give the same file",
        "Of two declarations that are written to one file, one would be lost.");

    /// <summary>MDSL0014.</summary>
    public static readonly RuleMetadata OutputNotWritable = Error(
        "MDSL0014",
        "The output path cannot be written",
        "The folder that ManifestOutputPath names, or a file in it, cannot be created or changed.");

    /// <summary>MDSL0015.</summary>
    public static readonly RuleMetadata GeneratorDidNotRun = Error(
        "MDSL0015",
        "The generator did not run",
        "The compiled assembly holds no manifests, although the project references the package.");

    /// <summary>MDSL0016.</summary>
    public static readonly RuleMetadata UnknownPropertyValue = Error(
        "MDSL0016",
        "A property of the project has a value outside its set",
        "ManifestFileLayout and ManifestHardening take fixed values; any other would be ignored without a word.");

    /// <summary>MDSL0017.</summary>
    public static readonly RuleMetadata UnreadableAssembly = Error(
        "MDSL0017",
        "The compiled assembly cannot be read",
        "The manifests are read from the compiled assembly, so that nothing can be written without it.");

    /// <summary>MDSL0018.</summary>
    public static readonly RuleMetadata MissingInput = Error(
        "MDSL0018",
        "The build lacks a property or file that a declaration asks for",
        "A declaration sees of the build what the project hands over: the properties that ManifestParameter names and the files that ManifestFile names.");

    /// <summary>All of them, ordered by id.</summary>
    public static readonly ImmutableArray<RuleMetadata> All =
    [
        NotEvaluable, ClassShape, NotStatic, Duplicate, DanglingReference, VolumeConflict, Incomplete,
        Unchecked, NoDeclarations, DeclarationFailed, SameFile, OutputNotWritable, GeneratorDidNotRun,
        UnknownPropertyValue, UnreadableAssembly, MissingInput,
    ];

    private static RuleMetadata Error(string id, string title, string description) =>
        new(id, title, RuleCategories.Declaration, RuleSeverity.Error, description);
}
