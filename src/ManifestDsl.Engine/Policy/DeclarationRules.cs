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

    /// <summary>MDSL0009.</summary>
    public static readonly RuleMetadata ClusterTooOld = Error(
        "MDSL0009",
        "The cluster is too old for the declaration",
        "ManifestKubernetesVersion names a version of Kubernetes that has no kind of object that could do what the declaration says.");

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

    /// <summary>MDSL0020.</summary>
    public static readonly RuleMetadata UnusedWaiver = Warning(
        "MDSL0020",
        "The waiver waives nothing",
        "A waiver that outlives what it was for would silently take away the next finding of its rule.");

    /// <summary>MDSL0021.</summary>
    public static readonly RuleMetadata ExpiredWaiver = Warning(
        "MDSL0021",
        "The waiver has expired",
        "After its last day a waiver takes nothing away: what it waived is reported again.");

    /// <summary>MDSL0022.</summary>
    public static readonly RuleMetadata WaiverRule = Error(
        "MDSL0022",
        "The waiver names a rule that does not exist",
        "A waiver takes away the findings of the rule whose id it names.");

    /// <summary>MDSL0023.</summary>
    public static readonly RuleMetadata WaiverContainer = Error(
        "MDSL0023",
        "The waiver names a container that does not exist",
        "A waiver that names a container takes away the findings on that container alone.");

    /// <summary>MDSL0024.</summary>
    public static readonly RuleMetadata WaiverReason = Error(
        "MDSL0024",
        "The waiver gives no reason",
        "Whoever reviews the waiver, or meets it a year later, has to know why the finding was accepted.");

    /// <summary>MDSL0025.</summary>
    public static readonly RuleMetadata WaiverDate = Error(
        "MDSL0025",
        "The waiver's date cannot be read",
        "The last day of a waiver is written as yyyy-MM-dd, so that it means the same everywhere.");

    /// <summary>MDSL0026.</summary>
    public static readonly RuleMetadata NotWaivable = Error(
        "MDSL0026",
        "The rule cannot be waived",
        "Errors of the declaration, what the API server would refuse, and the rules in ManifestNonWaivable have no exceptions.");

    /// <summary>MDSL0027.</summary>
    public static readonly RuleMetadata StaleBaselineEntry = Warning(
        "MDSL0027",
        "The baseline entry no longer applies",
        "The finding is gone. Left in the baseline, the entry would hide it when it comes back.");

    /// <summary>MDSL0028.</summary>
    public static readonly RuleMetadata Baseline = Error(
        "MDSL0028",
        "The baseline cannot be read or written",
        "The file that ManifestBaseline names is missing, has a line that is no entry, or cannot be written.");

    /// <summary>MDSL0030.</summary>
    public static readonly RuleMetadata UnreadableCrd = Error(
        "MDSL0030",
        "The file of a CustomResourceDefinition cannot be read",
        "A ManifestCrd item names a file that is not there, or that is no YAML.");

    /// <summary>MDSL0031.</summary>
    public static readonly RuleMetadata NotACrd = Error(
        "MDSL0031",
        "The file holds no CustomResourceDefinition",
        "A ManifestCrd item names a file with a definition of apiextensions.k8s.io/v1 that has a group, names, a scope and versions.");

    /// <summary>MDSL0032.</summary>
    public static readonly RuleMetadata NoCrdSchema = Error(
        "MDSL0032",
        "A version of a CustomResourceDefinition has no schema",
        "Classes are made of the schema of a version, which apiextensions.k8s.io/v1 demands.");

    /// <summary>MDSL0033.</summary>
    public static readonly RuleMetadata NotStructural = Error(
        "MDSL0033",
        "The schema of a CustomResourceDefinition is not structural",
        "The API server takes structural schemas alone: each field has a type, which no condition repeats, and properties and additionalProperties exclude each other.");

    /// <summary>MDSL0034.</summary>
    public static readonly RuleMetadata UnsupportedSchema = Error(
        "MDSL0034",
        "The schema of a CustomResourceDefinition has what no C# type stands for",
        "A field is of a type that the API does not have, or an enum of texts has values that are none.");

    /// <summary>MDSL0035.</summary>
    public static readonly RuleMetadata DuplicateCrd = Error(
        "MDSL0035",
        "Two CustomResourceDefinitions would be the same class",
        "A kind is defined twice, or kinds of two groups have one name: then the classes need different namespaces.");

    /// <summary>MDSL0040.</summary>
    public static readonly RuleMetadata UndeclaredReference = Error(
        "MDSL0040",
        "The reference leads to an object that is not declared",
        "Only static members of [Manifests] classes give YAML. An object that is made inside another declaration, or by a helper alone, is never deployed.");

    /// <summary>MDSL0041.</summary>
    public static readonly RuleMetadata OtherNamespace = Error(
        "MDSL0041",
        "The reference leads to another namespace",
        "Pods, services, routes and the like find what they name in their own namespace only.");

    /// <summary>MDSL0042.</summary>
    public static readonly RuleMetadata UnreadableReport = Error(
        "MDSL0042",
        "A scan report cannot be read",
        "A ManifestTrivyReport item names a file that is not there, or that is no JSON: what the scan found is not known, and must not pass for nothing.");

    /// <summary>MDSL0043.</summary>
    public static readonly RuleMetadata ForeignReport = Error(
        "MDSL0043",
        "The file is no scan report of the form that is read",
        "A ManifestTrivyReport item names a file of another format, or of a scan that is neither of an image nor of manifests.");

    /// <summary>MDSL0050.</summary>
    public static readonly RuleMetadata CommittedFileMissing = Error(
        "MDSL0050",
        "A committed manifest is missing",
        "With ManifestCheck, the committed manifests must be those that the source gives.");

    /// <summary>MDSL0051.</summary>
    public static readonly RuleMetadata CommittedFileDiffers = Error(
        "MDSL0051",
        "A committed manifest is not what its source gives",
        "With ManifestCheck, the committed manifests must be those that the source gives.");

    /// <summary>MDSL0052.</summary>
    public static readonly RuleMetadata CommittedFileLeftOver = Error(
        "MDSL0052",
        "A committed manifest has no source",
        "With ManifestCheck, the committed manifests must be those that the source gives, and no others.");

    /// <summary>MDSL0053.</summary>
    public static readonly RuleMetadata PatchPath = Error(
        "MDSL0053",
        "A patch has no place in its object",
        "A patch names a field by its path: one that the API has not, or an item or value that is not there, is a mistake that would go unnoticed.");

    /// <summary>MDSL0054.</summary>
    public static readonly RuleMetadata PatchValue = Error(
        "MDSL0054",
        "The value of a patch does not fit its field",
        "The API refuses, or drops, what is no value of its field.");

    /// <summary>MDSL0055.</summary>
    public static readonly RuleMetadata NoScanner = Error(
        "MDSL0055",
        "Trivy was not found",
        "The target ScanImages runs Trivy, which is not part of the package.");

    /// <summary>MDSL0056.</summary>
    public static readonly RuleMetadata ScanFailed = Error(
        "MDSL0056",
        "An image could not be scanned",
        "An image of which nobody knows what is in it must not pass for one that is clean.");

    /// <summary>MDSL0057.</summary>
    public static readonly RuleMetadata NoScanReport = Error(
        "MDSL0057",
        "A scan gave no report of its image",
        "Half a report, or that of another image, must not pass for a clean one.");

    /// <summary>MDSL0060.</summary>
    public static readonly RuleMetadata Inexpressible = Warning(
        "MDSL0060",
        "The cluster's PodSecurityPolicy cannot say this",
        "Before Kubernetes 1.25 a PodPolicy becomes a PodSecurityPolicy, which knows less: the IDE and the build check all of it, the cluster only what is left.");

    /// <summary>MDSL0061.</summary>
    public static readonly RuleMetadata Unsatisfiable = Warning(
        "MDSL0061",
        "No pod satisfies the policy",
        "A policy that contradicts itself refuses every pod, or applies to none.");

    /// <summary>MDSL0062.</summary>
    public static readonly RuleMetadata NoLevel = Warning(
        "MDSL0062",
        "The policy of a namespace says no level",
        "A namespace gets its Pod Security labels from the level of its policy: without one there is nothing to take over.");

    /// <summary>All of them, ordered by id.</summary>
    public static readonly ImmutableArray<RuleMetadata> All =
    [
        NotEvaluable, ClassShape, NotStatic, Duplicate, DanglingReference, VolumeConflict, Incomplete, ClusterTooOld,
        Unchecked, NoDeclarations, DeclarationFailed, SameFile, OutputNotWritable, GeneratorDidNotRun,
        UnknownPropertyValue, UnreadableAssembly, MissingInput,
        UnusedWaiver, ExpiredWaiver, WaiverRule, WaiverContainer, WaiverReason, WaiverDate, NotWaivable,
        StaleBaselineEntry, Baseline,
        UnreadableCrd, NotACrd, NoCrdSchema, NotStructural, UnsupportedSchema, DuplicateCrd,
        UndeclaredReference, OtherNamespace, UnreadableReport, ForeignReport,
        CommittedFileMissing, CommittedFileDiffers, CommittedFileLeftOver, PatchPath, PatchValue,
        NoScanner, ScanFailed, NoScanReport,
        Inexpressible, Unsatisfiable, NoLevel,
    ];

    private static RuleMetadata Warning(string id, string title, string description) =>
        new(id, title, RuleCategories.Declaration, RuleSeverity.Warning, description);

    private static RuleMetadata Error(string id, string title, string description) =>
        new(id, title, RuleCategories.Declaration, RuleSeverity.Error, description);
}
