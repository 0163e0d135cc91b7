using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Dockerfiles;
using ManifestDsl.Engine.PodPolicies;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Policy.Waivers;
using ManifestDsl.Engine.Validation;

namespace ManifestDsl.Evaluation.Reporting;

/// <summary>All that is found in the declarations of a compilation, less what waivers and the baseline take away. The analyzers and the generator ask alike.</summary>
public sealed class CompilationFindings
{
    private readonly List<DeclaredFinding> _reported = [];
    private readonly List<DeclaredFinding> _baselined = [];
    private readonly List<WaivedFinding> _waived = [];
    private readonly HashSet<ManifestNode> _badReferences = [];
    private readonly PolicyOptions _policy;
    private readonly ExceptionOptions _exceptions;
    private readonly BaselineLedger _baseline;

    private readonly Func<RuleMetadata, bool> _isOn;

    private CompilationFindings(PolicyOptions policy, ExceptionOptions exceptions, Baseline baseline, Func<RuleMetadata, bool> isOn)
    {
        _isOn = isOn;
        _policy = policy;
        _exceptions = exceptions;
        _baseline = new BaselineLedger(baseline, exceptions);
    }

    /// <summary>What is left to report, in the order of the declarations.</summary>
    public IReadOnlyList<DeclaredFinding> Reported => _reported;

    /// <summary>What the baseline took away; while one is written, all that it can hold.</summary>
    public IReadOnlyList<DeclaredFinding> Baselined => _baselined;

    /// <summary>What waivers took away.</summary>
    public IReadOnlyList<WaivedFinding> Waived => _waived;

    /// <summary>The ids of what scanners found and no waiver took away: an ignore file must not hide them.</summary>
    public HashSet<string> LeftParts { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is wrong with the baseline, ordered by line.</summary>
    public ImmutableArray<BaselineProblem> BaselineProblems { get; private set; } = [];

    /// <summary>Checks the declarations of all classes.</summary>
    /// <param name="classes">The classes of the compilation.</param>
    /// <param name="policy">The project's policy.</param>
    /// <param name="exceptions">What the project says about exceptions from it.</param>
    /// <param name="baseline">The findings that the project had before; <see cref="Baseline.Empty"/> for none.</param>
    /// <param name="dockerfiles">The Dockerfiles of the project.</param>
    /// <param name="isOn">Whether anybody sees what a rule reports, by the options of the whole compilation.</param>
    public static CompilationFindings Of(
        IReadOnlyList<EvaluatedClass> classes,
        PolicyOptions policy,
        ExceptionOptions exceptions,
        Baseline baseline,
        IReadOnlyList<DockerfileSource> dockerfiles,
        Func<RuleMetadata, bool> isOn)
    {
        var findings = new CompilationFindings(policy, exceptions, baseline, isOn);
        var owners = new List<DeclaredObjects>();
        var waivers = new List<WaiverLedger>();
        foreach (var declaring in classes)
        {
            var ledger = new WaiverLedger(declaring.Waivers, exceptions);
            waivers.Add(ledger);
            findings._reported.AddRange(declaring.Problems.Select(static problem => new DeclaredFinding(problem, problem.Node.Provenance)));
            foreach (var declaration in declaring.Declarations)
            {
                var owner = new DeclaredObjects(declaration, ledger) { ClassName = declaring.Name };
                owners.Add(owner);
                findings.AddOwn(owner);
            }
        }

        foreach (var group in EnvironmentGroup.Of(owners))
        {
            findings.AddDuplicates(group.Own);
            findings.AddReferences(group, owners);
            if (group.IsSet)
            {
                findings.AddSet(group);
            }
        }

        if (dockerfiles.Count > 0)
        {
            findings.AddDockerfiles(dockerfiles, owners);
        }

        if (!policy.Scans.IsEmpty)
        {
            findings.AddScans(new ScanFindings(owners, policy, isKnown: owners.TrueForAll(static owner => IsKnown(owner.Declaration))));
        }

        for (var i = 0; i < classes.Count; i++)
        {
            findings.AddProblemsOfWaivers(classes[i], waivers[i]);
        }

        findings.BaselineProblems = findings._baseline.Problems(owners.TrueForAll(static owner => IsKnown(owner.Declaration)));
        return findings;
    }

    private static RuleMetadata RuleOf(UnknownCause cause) => cause switch
    {
        UnknownCause.MissingInput => DeclarationRules.MissingInput,
        _ => DeclarationRules.NotEvaluable,
    };

    /// <summary>A reason as a sentence of its own.</summary>
    public static string Sentence(string reason) =>
        char.IsLower(reason[0]) ? char.ToUpperInvariant(reason[0]) + reason.Substring(1) : reason;

    private static bool IsKnown(EvaluatedDeclaration declaration) =>
        declaration.Lowered.Unknowns.IsEmpty && declaration.Lowered.Problems.All(static problem => problem.Rule.Severity != RuleSeverity.Error);

    private void AddOwn(DeclaredObjects owner)
    {
        foreach (var unknown in owner.Declaration.Lowered.Unknowns)
        {
            // Without a reason the compiler reports the code itself.
            if (unknown.Reason.Length > 0)
            {
                Add(owner, new Finding(RuleOf(unknown.Cause), FindingCause.BadValue, unknown, Sentence(unknown.Reason)));
            }
        }

        foreach (var problem in owner.Declaration.Lowered.Problems)
        {
            Add(owner, problem);
            if (problem.Rule.Id == DeclarationRules.DanglingReference.Id)
            {
                _badReferences.Add(problem.Node);
            }
        }

        foreach (var finding in owner.Declaration.Findings(_policy))
        {
            Add(owner, finding);
        }
    }

    private void AddDuplicates(List<DeclaredObjects> owners)
    {
        foreach (var duplicate in DuplicateCheck.Find([.. owners.SelectMany(static owner => owner.Declaration.Lowered.Objects)]).Duplicates)
        {
            var owner = owners.First(owner => owner.Declaration.Lowered.Objects.Any(obj => ReferenceEquals(obj, duplicate.Second)));
            _reported.Add(new DeclaredFinding(duplicate.ToFinding(), owner.Declaration.Identifier, duplicate.First.Root) { Environment = owner.Declaration.Environment });
        }
    }

    private void AddReferences(EnvironmentGroup group, List<DeclaredObjects> all)
    {
        if (group.Own.TrueForAll(static owner => owner.Declaration.Lowered.References.IsEmpty))
        {
            return;
        }

        // What has no environment may refer to what has one.
        var check = new ReferenceCheck();
        foreach (var owner in group.Environment is null ? all : group.Set)
        {
            check.Add(owner.Declaration.Lowered);
        }

        foreach (var owner in group.Own)
        {
            foreach (var (reference, finding) in check.Check(owner.Declaration.Lowered))
            {
                _badReferences.Add(reference.Node);
                if (reference.StandsFor is { } node)
                {
                    _badReferences.Add(node);
                }

                Add(owner, finding);
            }
        }
    }

    private void AddSet(EnvironmentGroup group)
    {
        var contexts = ImmutableArray.CreateBuilder<PolicyContext>();
        var policies = ImmutableArray.CreateBuilder<PodPolicy>();
        var ownerOf = new Dictionary<MapNode, DeclaredObjects>();
        foreach (var owner in group.Set)
        {
            if (owner.Declaration.Lowered.Policy is { } policy)
            {
                policies.Add(policy);
                ownerOf[policy.Subject.Root] = owner;
            }

            foreach (var context in owner.Declaration.Contexts(_policy))
            {
                contexts.Add(context);
                ownerOf[context.Object.Root] = owner;
            }
        }

        foreach (var finding in CheckSet(contexts.ToImmutable(), policies.ToImmutable()))
        {
            // What a reference leads to is said once, where it was written.
            if (!_badReferences.Contains(finding.Node) && finding.Object is { } obj && ownerOf.TryGetValue(obj.Root, out var owner))
            {
                Add(owner, finding, group.Environment);
            }
        }
    }

    /// <summary>As for one object, a rule that fails is a defect of ours: it is said and takes no other finding with it.</summary>
    private static ImmutableArray<Finding> CheckSet(ImmutableArray<PolicyContext> contexts, ImmutableArray<PodPolicy> policies)
    {
        if (contexts.IsEmpty && policies.IsEmpty)
        {
            return [];
        }

        try
        {
            return PolicyChecker.Check(new ManifestSet(contexts, policies));
        }
        catch (Exception e)
        {
            var first = contexts.IsEmpty ? policies[0].Subject : contexts[0].Object;
            return [new Finding(
                DeclarationRules.NotEvaluable,
                FindingCause.BadValue,
                first.Root,
                $"Checking the objects together failed, which is a defect of ManifestDsl, please report it: {e.GetType().Name}: {e.Message}") { Object = first }];
        }
    }

    private void AddDockerfiles(IReadOnlyList<DockerfileSource> dockerfiles, List<DeclaredObjects> owners)
    {
        var used = new UsedImages(owners, _policy, isKnown: owners.TrueForAll(static owner => IsKnown(owner.Declaration)));
        foreach (var source in dockerfiles)
        {
            foreach (var finding in DockerfileChecker.Check(source, _policy, used.Names))
            {
                Add(used.OwnersOf(source), finding);
            }
        }
    }

    private void AddScans(ScanFindings scans)
    {
        foreach (var finding in scans.OfReports())
        {
            Add([], finding);
        }

        if (!_policy.Scans.Configs.IsEmpty)
        {
            AddConfigs(scans.OfManifests());
        }
    }

    /// <summary>What 'trivy config' found, unless a rule says the same of the same object and container.</summary>
    private void AddConfigs(IEnumerable<ManifestIssue> issues)
    {
        var said = new SaidByRules(_reported.Concat(_baselined).Concat(_waived.Select(static waived => waived.Declared)), _isOn);
        foreach (var issue in issues)
        {
            if (issue.Owner is not { } owner)
            {
                Add([], issue.Finding);
            }
            else if (!said.Has(issue) || owner.Waivers.TakePart(owner.Declaration.Name, issue.Finding, issue.Id) is not null)
            {
                // A waiver of the check is used, and listed, even where a rule says the same.
                Add(owner, issue.Finding);
            }
        }
    }

    /// <summary>A finding in a Dockerfile or about a report: a declaration that uses the image may waive it.</summary>
    private void Add(IReadOnlyList<DeclaredObjects> users, Finding finding)
    {
        var declared = new DeclaredFinding(finding, finding.Node.Provenance);
        if (_exceptions.IsNonWaivable(finding.Rule.Id))
        {
            _reported.Add(declared with { IsNonWaivable = true });
            return;
        }

        if (finding.IsAccepted)
        {
            return;
        }

        // All are asked: each waiver that names the rule is used.
        Waiver? waiver = null;
        foreach (var user in users)
        {
            waiver = user.Waivers.Take(user.Declaration.Name, finding) ?? waiver;
        }

        if (waiver is not null)
        {
            _waived.Add(new WaivedFinding(waiver, declared));
        }
        else
        {
            (_baseline.Take(finding) ? _baselined : _reported).Add(declared);
        }
    }

    private void AddProblemsOfWaivers(EvaluatedClass declaring, WaiverLedger waivers)
    {
        foreach (var problem in waivers.Problems(Scope))
        {
            _reported.Add(new DeclaredFinding(problem, problem.Node.Provenance));
        }

        // A member has a declaration for each environment: a waiver is unused only if it is so in all.
        WaiverScope Scope(string? member)
        {
            var declarations = declaring.Declarations.Where(declaration => member is null || declaration.Name == member).ToList();
            return WaiverScope.Of(member ?? declaring.Name, declarations.SelectMany(declaration => declaration.Contexts(_policy)), declarations.TrueForAll(IsKnown));
        }
    }

    private void Add(DeclaredObjects owner, Finding finding, TargetEnvironment? environment = null)
    {
        var declared = new DeclaredFinding(finding, owner.Declaration.Identifier) { Environment = owner.Declaration.Environment ?? environment };
        if (!Exceptions.MayHave(finding.Rule))
        {
            _reported.Add(declared);
        }
        else if (_exceptions.IsNonWaivable(finding.Rule.Id))
        {
            _reported.Add(declared with { IsNonWaivable = true });
        }
        else if (owner.Waivers.Take(owner.Declaration.Name, finding) is { } waiver)
        {
            _waived.Add(new WaivedFinding(waiver, declared));
        }
        else if (WithoutWaivedParts(owner, declared) is { } left)
        {
            (_baseline.Take(left) ? _baselined : _reported).Add(declared with { Finding = left });
        }
    }

    /// <summary>The finding about those of its parts that no waiver takes away; null when none is left.</summary>
    private Finding? WithoutWaivedParts(DeclaredObjects owner, DeclaredFinding declared)
    {
        var finding = declared.Finding;
        if (finding.Parts is not { } parts)
        {
            return finding;
        }

        var left = ImmutableArray.CreateBuilder<string>();
        foreach (var part in parts.Ids)
        {
            if (owner.Waivers.TakePart(owner.Declaration.Name, finding, part) is { } waiver)
            {
                _waived.Add(new WaivedFinding(waiver, declared) { Part = part });
            }
            else
            {
                left.Add(part);
            }
        }

        LeftParts.UnionWith(left);
        return parts.Keep(finding, left.ToImmutable());
    }
}

/// <summary>A declaration and the waivers of its class.</summary>
internal sealed record DeclaredObjects(EvaluatedDeclaration Declaration, WaiverLedger Waivers)
{
    /// <summary>The name of the class.</summary>
    public string ClassName { get; init; } = "";
}
